// Who was a member of the CSTO on a given day, and how sure is that? By all that is on record, and by one newspaper's word.
// Run: npm run build && node dist/examples/who-was-a-member.js 1993-06-01
import { read } from "annals";
import { csto } from "annals/events/csto";

const day = process.argv[2] ?? "1993-06-01";
const readings = {
  "by all that is on record": read(csto),
  "according to Asia-Plus": read(csto, { according: "asia-plus-2012-11-02" }),
};

for (const [whose, reading] of Object.entries(readings)) {
  console.log(`Members of the CSTO on ${day}, ${whose}:`);
  for (const { name, certainty } of reading.at(day).members("csto")) {
    console.log(certainty === "certain" ? `  ${name}` : `  ${name}, perhaps`);
  }
}
