/** "a", "a and b", "a, b and c": for sentences. */
export function inList(words: readonly string[], last: "and" | "or" = "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words[words.length - 1]}`;
}

/** "1st", "2nd", "10th": for sentences. */
export function ordinalInWords(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${ending}`;
}

/** "an associate", "a member". */
export function withArticle(word: string): string {
  return `${/^[aeiou]/.test(word) ? "an" : "a"} ${word}`;
}

const severals = /\b(acts|agreements|charters|communities|conventions|declarations|forces|protocols|treaties)$/i;

/** "was", and "were" for what is several by its name: the Protocols to the Treaty, the Collective Peacekeeping Forces. */
export function wasOrWere(name: string): string {
  const head = name.split(/ (?:about|between|establishing|for|of|on|to|with) /)[0] ?? name;
  return severals.test(head) ? "were" : "was";
}

/** The first letter large: for the start of a sentence. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Nobody means a name by a longer text. */
const longestWord = 80;

/** The known words that look most like one that is not known, the nearest first: for the message of an error. */
export function nearest(word: string, known: readonly string[], most = 3): readonly string[] {
  if (word === "" || word.length > longestWord) return [];
  const close = Math.max(2, Math.floor(word.length / 2));
  return known
    .map((each) => ({ each, far: each.includes(word) || word.includes(each) ? 1 : distance(word, each) }))
    .filter(({ far }) => far <= close)
    .sort((a, b) => a.far - b.far || (a.each < b.each ? -1 : 1))
    .slice(0, most)
    .map(({ each }) => each);
}

/** Levenshtein's distance: how many letters to add, drop or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++)
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** `; did you mean "uzbekistan"?`, or nothing where no known name is near. */
export function didYouMean(word: unknown, known: readonly string[]): string {
  if (typeof word !== "string") return "";
  const near = nearest(word, known);
  return near.length === 0 ? "" : `; did you mean ${near.map((each) => `"${each}"`).join(" or ")}?`;
}

/** The same; where no known name is near, all that are known, or the first so many of them. */
export function didYouMeanOrKnown(word: unknown, known: readonly string[], most = Infinity): string {
  const near = didYouMean(word, known);
  if (near !== "" || known.length === 0) return near;
  return `; known are ${known.slice(0, most).join(", ")}${known.length > most ? " …" : ""}`;
}
