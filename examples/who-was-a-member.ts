// Who was a member of the CSTO on a given day, and how sure is that?
// Run: npm run build && node dist/examples/who-was-a-member.js 1993-06-01
import { read } from "annals";
import { csto } from "annals/events/csto";

const day = process.argv[2] ?? "1993-06-01";
const members = read(csto).at(day).members("csto");

console.log(`Members of the CSTO on ${day}:`);
for (const { name, certainty } of members) {
  console.log(certainty === "certain" ? `  ${name}` : `  ${name}, perhaps`);
}
