// What was the organisation called on a day? One article gives the month in which it was renamed: by its word, nobody can
// say in October 2002. The whole record has the day.
// Run: npm run build && node dist/examples/name-on-a-day.js
import { read } from "annals";
import { csto } from "annals/events/csto";

const article = read(csto, { according: "asia-plus-2012-11-02" });
const today = read(csto);

for (const day of ["1991-12-31", "1992-06-01", "2002-09-30", "2002-10-15", "2002-11-01"]) {
  const names = article
    .at(day)
    .name("csto")
    .possible.map((name) => name ?? "not founded");
  console.log(`${day}  ${names.join(", or ")}`);
}
for (const { name, says } of today.names("csto")) console.log(`${name}, ${says}`);
