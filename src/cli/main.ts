import { csto } from "annals/events/csto";
import pc from "picocolors";
import { check } from "../chronicle/check.js";
import { read } from "../chronicle/reading.js";
import { meetings, standingsTable, timeline } from "./show.js";

const today = read(csto);
const stated = read(csto, { inferences: false });
const days = [
  "1992-06-01",
  "1993-06-01",
  "1994-01-01",
  "1999-05-01",
  "2006-06-23",
  "2012-06-27",
  "2012-06-28",
  "2012-11-02",
];

const questions = [
  { asked: "Was Azerbaijan a member on 1 June 1993?", reading: today, is: ["1993-06-01", "azerbaijan", "member"] },
  { asked: "Was Azerbaijan a member on 2 November 2012?", reading: today, is: ["2012-11-02", "azerbaijan", "member"] },
  { asked: "And by the article's own word alone?", reading: stated, is: ["2012-11-02", "azerbaijan", "member"] },
  { asked: "Was Uzbekistan suspended on 28 June 2012?", reading: today, is: ["2012-06-28", "uzbekistan", "suspended"] },
] as const;

const answers = questions.map(({ asked, reading, is: [day, party, status] }) => {
  const answer = reading.at(day).is(party, status, "csto");
  return `${pc.bold(asked)}\n${reading.explain(answer).text}`;
});

console.log(
  [
    pc.bold("The Collective Security Treaty Organization, replayed from one article of 2012"),
    timeline(csto, pc),
    pc.bold("Who was a member"),
    standingsTable(today, csto, "csto", days, pc),
    meetings(today, csto, "icmec", pc),
    ...answers,
    pc.bold("What cannot be right, or is missing"),
    check(csto)
      .map(({ severity, says }) => `  ${severity}: ${says}`)
      .join("\n"),
  ].join("\n\n"),
);
