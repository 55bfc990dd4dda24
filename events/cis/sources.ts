import { inferences } from "./sources-inferences.js";
import { news } from "./sources-news.js";
import { moldova } from "./sources-moldova.js";
import { reference } from "./sources-reference.js";
import { texts } from "./sources-texts.js";

/**
 * What the record cites. Publication dates are those that the pages themselves show; a title in square brackets says what
 * a page is about whose own title was not seen, or gives it as its address has it.
 */
export const sources = { ...texts, ...reference, ...news, ...moldova, ...inferences } as const;
