// Who was a member of the CSTO on a given day, and how sure is that? By all that is on record, and by one newspaper's word.
// Run: npm run build && node dist/examples/who-was-a-member.js 1993-06-01
import { AnnalsError, read } from "annals";
import { csto } from "annals/events/csto";

const day = process.argv[2] ?? "1993-06-01";
const readings = {
  "by all that is on record": read(csto),
  "according to Asia-Plus": read(csto, { according: "asia-plus-2012-11-02" }),
};

try {
  for (const [whose, reading] of Object.entries(readings)) {
    const members = reading.at(day).members("csto");
    console.log(`Members of the CSTO on ${day}, ${whose}:`);
    for (const { name, certainty } of members)
      console.log(certainty === "certain" ? `  ${name}` : `  ${name}, perhaps`);
  }
} catch (error) {
  if (!(error instanceof AnnalsError)) throw error;
  console.error(error.message); // `2012-13-45` is no day: the message says what to write instead
  process.exitCode = 1;
}
