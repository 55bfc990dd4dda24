// What was the organisation called on a day? In October 2002 nobody can say: the article gives the month.
// Run: npm run build && node dist/examples/name-on-a-day.js
import { read } from "annals";
import { csto } from "annals/events/csto";

const today = read(csto);

for (const day of ["1991-12-31", "1992-06-01", "2002-09-30", "2002-10-15", "2002-11-01"]) {
  const names = today.at(day).name("csto").possible;
  console.log(`${day}  ${names.map((name) => name ?? "not founded").join(", or ")}`);
}
