import process from "node:process";
import { csto } from "annals/events/csto";
import pc from "picocolors";
import { check } from "../chronicle/check.js";
import { read } from "../chronicle/reading.js";
import { shown } from "../error.js";
import { meetings, standingsTable, timeline } from "./show.js";

const [argument] = process.argv.slice(2);
if (argument !== undefined) {
  console.error(
    `npm start takes no argument, found ${shown(argument)}: it prints the history of the CSTO; docs/chronicles has all.`,
  );
  process.exit(1);
}

const today = read(csto);
const article = read(csto, { according: "asia-plus-2012-11-02" });
const then = read(csto, { knownBy: "2012-07-01" });
const days = [
  "1992-06-01",
  "1993-12-31",
  "1999-05-01",
  "2006-06-23",
  "2012-06-28",
  "2012-11-02",
  "2012-12-19",
  "2024-03-01",
];

const suspended = ["2012-11-02", "uzbekistan", "suspended"] as const;
const questions = [
  { asked: "According to Asia-Plus of that day, was Uzbekistan suspended?", reading: article, is: suspended },
  { asked: "And by all that is on record today?", reading: today, is: suspended },
  {
    asked: "Had it asked to be, by what had been published by 1 July 2012?",
    reading: then,
    is: ["2012-07-01", "uzbekistan", "suspension-requested"],
  },
  { asked: "Was Azerbaijan a member on 1 June 1993?", reading: article, is: ["1993-06-01", "azerbaijan", "member"] },
] as const;

const answers = questions.map(({ asked, reading, is: [day, party, status] }) => {
  const answer = reading.at(day).is(party, status, "csto");
  return `${pc.bold(asked)}\n${reading.explain(answer).text}`;
});

const findings = check(csto).map(({ severity, says, accepted }) => {
  return `  ${severity}: ${says}${accepted === null ? "" : pc.dim(` Accepted: ${accepted}.`)}`;
});

console.log(
  [
    pc.bold("The Collective Security Treaty Organization, replayed from its events"),
    timeline(csto, pc),
    pc.bold("Who was a member, by all that is on record"),
    standingsTable(today, csto, "csto", days, pc),
    pc.bold("Who was a member, according to one article of 2 November 2012"),
    standingsTable(article, csto, "csto", days, pc),
    meetings(article, csto, "icmec", pc),
    ...answers,
    pc.bold("What cannot be right, or is missing"),
    findings.join("\n"),
  ].join("\n\n"),
);
