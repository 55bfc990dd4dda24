import { cooperating } from "./sources-cooperation.js";
import { ended } from "./sources-ended.js";
import { observing } from "./sources-observers.js";

/**
 * What the record cites. The Assembly's own list of observers was not seen; resolutions were, where they are named here as
 * texts. A title in square brackets says what a page is about whose own title was not seen.
 */
export const sources = { ...observing, ...ended, ...cooperating } as const;
