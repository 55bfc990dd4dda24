import { inferences } from "./sources-inferences.js";
import { moldova } from "./sources-moldova.js";
import { newsFrom2010 } from "./sources-news-from-2010.js";
import { newsTo2009 } from "./sources-news-to-2009.js";
import { reference } from "./sources-reference.js";
import { texts } from "./sources-texts.js";

/**
 * What the record cites. Publication dates are those that the pages themselves show; a title in square brackets says what
 * a page is about whose own title was not seen, or gives it as its address has it.
 */
export const sources = { ...texts, ...reference, ...newsTo2009, ...newsFrom2010, ...moldova, ...inferences } as const;
