/** The article, and what follows from it without standing in it. */
export const sources = {
  "asia-plus-2012-11-02": {
    kind: "article",
    title: "CSTO commission for military and economic cooperation meets in Astana",
    publisher: "Asia-Plus",
    published: "2012-11-02",
    url: "https://www.asiaplustj.info/en/news/tajikistan/politics/20121102/csto-commission-military-and-economic-cooperation-meets-astana",
    language: "en",
  },
  "azerbaijan-and-georgia-left": {
    kind: "inference",
    reason:
      "Azerbaijan and Georgia joined in 1993, are not among the six whose presidents signed the prolongation of April 1999, and are not named as members again; how and when they left, the article leaves open.",
    restsOn: ["azerbaijan-joined", "georgia-joined", "cst-prolonged"],
  },
  "uzbekistan-left-before-2006": {
    kind: "inference",
    reason:
      "Uzbekistan founded the group, is not among the six whose presidents signed the prolongation of April 1999, and became a full participant on 23 June 2006: in between it was none, whichever way it had left.",
    restsOn: ["cst-founded", "cst-prolonged", "uzbekistan-joined-2006"],
  },
} as const;
