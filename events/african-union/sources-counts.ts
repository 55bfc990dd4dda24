/** Who counted the members, or listed them. */
export const counts = {
  // Seen in a copy.
  "time-1964-07-24": {
    kind: "article",
    title: "How to Keep Going",
    publisher: "TIME",
    published: "1964-07-24",
    language: "en",
  },
  "council-of-ministers-1969": {
    kind: "official",
    title:
      "Rapporteur's report on the thirteenth ordinary session of the Council of Ministers from 27th August to September, 1969",
    publisher: "Council of Ministers of the OAU, CM/292",
    published: "1969",
    url: "https://docslib.org/doc/2340696/council-of-ministers-cm-292-thirteenth-ordinary-session-addis-ababa-27th-august-september-1969-%C2%B7",
    language: "en",
  },
  // Of this day; released on 16 February 2012.
  "cia-1980-07-01": {
    kind: "government",
    title: "OAU: The annual summit meeting",
    publisher: "Central Intelligence Agency",
    published: "1980-07-01",
    url: "https://www.cia.gov/readingroom/document/cia-rdp82t00466r000300030007-1",
    language: "en",
  },
  "csmonitor-1982-10-08": {
    kind: "article",
    title: "African organization starts big gathering in Zaire",
    publisher: "The Christian Science Monitor",
    published: "1982-10-08",
    url: "https://m.csmonitor.com/1982/1008/100824.html",
    language: "en",
  },
  "flavor-cloud": {
    kind: "reference",
    title: "African Union (AU)",
    publisher: "FlavorCloud",
    published: "[2001-03..2026-11]", // it is about the African Union
    url: "https://flavorcloud.com/knowledge-base/african-union-au/",
    language: "en",
  },
  "text-of-the-act": {
    kind: "treaty",
    title: "Constitutive Act of the African Union",
    publisher: "African Union, copied by StudyLib",
    published: "[2000-07-11..2026-11]",
    url: "https://studylib.net/doc/18327469/click-here-for-constitutive-act-of-the-african-union",
    language: "en",
  },
  "radio-bridge-2003-03-19": {
    kind: "article",
    title: "African Union condemns coup d'Etat in Central African Republic",
    publisher: "Radiobridge",
    published: "2003-03-19",
    url: "http://www.radiobridge.net/www/archive107.html",
    language: "de",
  },
  "foreign-policy-2013-07-23": {
    kind: "article",
    title: "Egypt Seeks to Restore African Union Membership",
    publisher: "Foreign Policy",
    published: "2013-07-23",
    url: "https://foreignpolicy.com/2013/07/23/egypt-seeks-to-restore-african-union-membership/",
    language: "en",
  },
} as const;
