import { act } from "./sources-act.js";
import { counts } from "./sources-counts.js";
import { lists } from "./sources-lists.js";
import { oau } from "./sources-oau.js";
import { offices } from "./sources-offices.js";
import { suspensions } from "./sources-suspensions.js";
import { suspensions2012 } from "./sources-suspensions-2012.js";
import { suspensions2020 } from "./sources-suspensions-2020.js";
import { union } from "./sources-union.js";

/**
 * Every source of this chronicle; each was seen, in the copy that its address names. A title in square brackets says what a
 * page is about whose own title was not seen.
 */
export const sources = {
  ...lists,
  ...counts,
  ...oau,
  ...act,
  ...union,
  ...offices,
  ...suspensions,
  ...suspensions2012,
  ...suspensions2020,
} as const;
