// The 10th meeting of the Interstate Commission: who chaired it, what was on the agenda, what was decided.
// Run: npm run build && node dist/examples/tenth-meeting.js
import { read } from "annals";
import { csto } from "annals/events/csto";

const today = read(csto);
const meeting = today.meetings("icmec").find(({ ordinal }) => ordinal === 10);

if (meeting !== undefined) {
  console.log(`${meeting.on}, ${meeting.place ?? "place unknown"}`);
  console.log(`chair: ${meeting.chair?.party ?? "unknown"}, ${meeting.chair?.posts?.join(" and ") ?? ""}`);
  for (const topic of meeting.agenda ?? []) console.log(`agenda: ${topic}`);
  for (const { did, document, hedge } of meeting.decisions ?? [])
    console.log(`${hedge === undefined ? did : `${hedge} ${did}`}: ${document}`);
}

const [parent] = today
  .at("2012-11-01")
  .bodies("csto")
  .filter(({ id }) => id === "icmec");
console.log(`${parent?.name ?? ""} is a body of the CSTO: ${parent?.certainty ?? "no"}`);
