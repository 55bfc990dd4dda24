// What does the article say, and what does it only imply?
// Run: npm run build && node dist/examples/stated-or-implied.js
import { check, read } from "annals";
import { csto } from "annals/events/csto";

const question = ["azerbaijan", "member", "csto"] as const;

const article = { according: "asia-plus-2012-11-02" } as const;
const today = read(csto, article);
const withInferences = today.at("2012-11-02").is(...question);
console.log("With what follows from the article:");
console.log(today.explain(withInferences).text);

const stated = read(csto, { ...article, inferences: false });
const wordForWord = stated.at("2012-11-02").is(...question);
console.log("\nBy the article's own word alone:");
console.log(stated.explain(wordForWord).text);

console.log("\nWhat a check then misses:");
for (const { says } of check(csto, { ...article, inferences: false })) console.log(`  ${says}`);
