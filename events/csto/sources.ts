import { agenciesLately } from "./sources-agencies-lately.js";
import { agencies } from "./sources-agencies.js";
import { bodySources } from "./sources-bodies.js";
import { commissionSources } from "./sources-commission.js";
import { governments } from "./sources-governments.js";
import { lately } from "./sources-lately.js";
import { pressOf2011 } from "./sources-press-2011.js";
import { press } from "./sources-press.js";
import { protocolSources } from "./sources-protocols.js";
import { ratificationSources } from "./sources-ratifications.js";
import { references } from "./sources-reference.js";
import { sessionSources } from "./sources-sessions.js";
import { texts } from "./sources-texts.js";
import { treatySources } from "./sources-treaties.js";

/** The article, what follows from it and from others without standing in them, and all the other sources. */
export const sources = {
  "asia-plus-2012-11-02": {
    kind: "article",
    title: "CSTO commission for military and economic cooperation meets in Astana",
    publisher: "Asia-Plus",
    published: "2012-11-02",
    url: "https://www.asiaplustj.info/en/news/tajikistan/politics/20121102/csto-commission-military-and-economic-cooperation-meets-astana",
    language: "en",
    copies: ["asia-plus-2011-07-13"], // its paragraphs 7 to 9, with a sentence more
  },
  "azerbaijan-and-georgia-left": {
    kind: "inference",
    reason:
      "Azerbaijan and Georgia joined in 1993, are not among the six whose presidents signed the prolongation of April 1999, and are not named as members again, where the article goes on to the member that came back and suspended itself; how and when they left, it leaves open.",
    restsOn: ["azerbaijan-joined", "georgia-joined", "cst-prolonged", "uzbekistan-suspended-2012"],
  },
  "uzbekistan-left-before-2006": {
    kind: "inference",
    reason:
      "Uzbekistan founded the group, is not among the six whose presidents signed the prolongation of April 1999, and became a full participant on 23 June 2006: in between it was none, whichever way it had left.",
    restsOn: ["cst-founded", "cst-prolonged", "uzbekistan-joined-2006"],
  },
  "jamestown-1996-10": {
    kind: "monitor",
    title: "CIS Countries Reject Moscow’s Attempt to Speak for Them to NATO",
    publisher: "Jamestown Foundation, Monitor, volume 2, issue 195",
    published: "1996-10",
    url: "https://jamestown.org/program/cis-countries-reject-moscows-attempt-to-speak-for-them-to-nato/",
    language: "en",
  },
  "jamestown-1999-10": {
    kind: "monitor",
    title: "The Warsaw Pact–a model for the CIS Collective Security Treaty",
    publisher: "Jamestown Foundation, Monitor, volume 5, issue 182",
    published: "1999-10",
    url: "https://jamestown.org/program/the-warsaw-pact-a-model-for-the-cis-collective-security-treaty/",
    language: "en",
  },
  "nikolayenko-followed-zemsky": {
    kind: "inference",
    reason:
      "Zemsky speaks as Secretary General of the Council in October 1999, and Nikolayenko does in April 2001: in between the one had gone.",
    restsOn: ["zemsky-in-office", "nikolayenko-in-office"],
  },
  "bordyuzha-followed-nikolayenko": {
    kind: "inference",
    reason:
      "Nikolayenko speaks as Secretary General of the Council between the session in Chisinau and that of 28 April 2003, and from that day the organisation that the treaty became has one of its own: by then he had gone.",
    restsOn: ["nikolayenko-in-office", "bordyuzha-appointed-2003"],
  },
  "bordyuzha-not-before-his-appointment": {
    kind: "inference",
    reason: "A report has Bordyuzha in office since 2003, and nobody takes an office before being appointed to it.",
    restsOn: ["bordyuzha-appointed-2003"],
  },
  "the-council-met-as-announced-2012": {
    kind: "inference",
    reason: "The session was announced for 15 May 2012, and those who tell of it afterwards have it in that month.",
    restsOn: ["csc-2012-05-15-planned"],
  },
  "the-commission-met-as-announced-2022": {
    kind: "inference",
    reason: "The meeting was announced for 19 October 2022, and those who tell of it afterwards have it in that month.",
    restsOn: ["icmec-20th-meeting-planned"],
  },
  "khachaturov-followed-semerikov": {
    kind: "inference",
    reason: "Semerikov only stood in until a Secretary-General took office, which Khachaturov did on 2 May 2017.",
    restsOn: ["semerikov-acting-2017", "khachaturov-took-office-2017"],
  },
  "zas-followed-semerikov": {
    kind: "inference",
    reason: "Semerikov only stood in until a Secretary-General took office, which Zas did on 1 January 2020.",
    restsOn: ["semerikov-acting-2018", "zas-took-office-2020"],
  },
  "tasmagambetov-followed-zas": {
    kind: "inference",
    reason: "There is one Secretary-General, and Tasmagambetov took office on 1 January 2023.",
    restsOn: ["zas-took-office-2020", "tasmagambetov-took-office-2023"],
  },
  "masadykov-followed-tasmagambetov": {
    kind: "inference",
    reason: "There is one Secretary-General, and Masadykov took office on 1 January 2026.",
    restsOn: ["tasmagambetov-took-office-2023", "masadykov-took-office-2026"],
  },
  "rogozin-followed-karavayev": {
    kind: "inference",
    reason:
      "The Commission has one chairman: by the day on which Rogozin presided as chairman, Karavayev, elected for three years in 2011, was it no longer.",
    restsOn: ["karavayev-chair-2011", "rogozin-chair"],
  },
  "borisov-followed-rogozin": {
    kind: "inference",
    reason:
      "The Commission has one chairman: by the day on which Borisov was appointed, Rogozin was it no longer. Whether anybody was it in between, nothing here says.",
    restsOn: ["rogozin-chair", "borisov-appointed-chair-2018"],
  },
  "the-council-signed-the-charter": {
    kind: "inference",
    reason:
      "The Council consists of the heads of state of the parties, and those of all six signed the charter in Chisinau on 7 October 2002. That it sat in session there, no source says.",
    restsOn: ["collective-security-council-founded", "charter-signed"],
  },
  "manturov-followed-borisov": {
    kind: "inference",
    reason: "The Commission has one chairman, and Manturov was appointed on 23 November 2022.",
    restsOn: ["borisov-chair", "manturov-appointed-chair-2022"],
  },
  "naryshkin-followed-gryzlov": {
    kind: "inference",
    reason:
      "The Assembly has one chairman: by the day on which Naryshkin is called that, Gryzlov, elected anew in 2010 or 2011, was it no longer.",
    restsOn: ["gryzlov-chairs-the-assembly", "gryzlov-elected-chairman-2010", "naryshkin-chairs-the-assembly"],
  },
  "volodin-followed-naryshkin": {
    kind: "inference",
    reason:
      "The Assembly has one chairman: Naryshkin still was it on 10 November 2016, and Volodin took his place on the 24th.",
    restsOn: ["naryshkin-chairs-the-assembly", "volodin-chairs-the-assembly"],
  },
  ...texts,
  ...governments,
  ...agencies,
  ...agenciesLately,
  ...press,
  ...pressOf2011,
  ...lately,
  ...references,
  ...commissionSources,
  ...sessionSources,
  ...ratificationSources,
  ...bodySources,
  ...treatySources,
  ...protocolSources,
} as const;
