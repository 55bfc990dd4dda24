import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capital, didYouMeanOrKnown, inList, nearest, ordinalInWords, wasOrWere } from "../src/words.js";

describe("inList", () => {
  it("joins words as a sentence does", () => {
    expect(inList([])).toBe("");
    expect(inList(["a"])).toBe("a");
    expect(inList(["a", "b"])).toBe("a and b");
    expect(inList(["a", "b", "c"])).toBe("a, b and c");
    expect(inList(["a", "b", "c"], "or")).toBe("a, b or c");
  });
});

describe("ordinalInWords", () => {
  it.each([
    [1, "1st"],
    [2, "2nd"],
    [3, "3rd"],
    [4, "4th"],
    [10, "10th"],
    [11, "11th"],
    [12, "12th"],
    [13, "13th"],
    [20, "20th"],
    [21, "21st"],
    [22, "22nd"],
    [101, "101st"],
    [111, "111th"],
    [113, "113th"],
    [1002, "1002nd"],
  ])("of %i is %s", (n, words) => {
    expect(ordinalInWords(n)).toBe(words);
  });
});

describe("wasOrWere", () => {
  it.each([
    ["the Protocols to the North Atlantic Treaty", "were"],
    ["CSTO Collective Peacekeeping Forces", "were"],
    ["Collective Rapid Deployment Forces of the Central Asian region", "were"],
    ["the agreements between A and B", "were"],
    ["European Communities", "were"],
    ["the Treaties establishing a Community", "were"],
    ["Council of the European Communities", "was"],
    ["the protocol on the status of formations of the forces", "was"],
    ["the Charter of the United Nations", "was"],
    ["Workforces", "was"],
  ])("%s %s", (name, words) => {
    expect(wasOrWere(name)).toBe(words);
  });
});

describe("didYouMeanOrKnown", () => {
  it("gives what is near, else all, else the first so many of them", () => {
    expect(didYouMeanOrKnown("Jioned", ["Joined", "Left"])).toBe('; did you mean "Joined"?');
    expect(didYouMeanOrKnown("qqqqqq", ["aaa", "bbb"])).toBe("; known are aaa, bbb");
    expect(didYouMeanOrKnown(null, ["aaa", "bbb", "ccc"], 2)).toBe("; known are aaa, bbb …");
    expect(didYouMeanOrKnown(null, ["aaa", "bbb"], 2)).toBe("; known are aaa, bbb");
    expect(didYouMeanOrKnown("qqqqqq", [])).toBe("");
  });
});

describe("capital", () => {
  it("makes the first letter large and leaves the others as they are", () => {
    expect(capital("the CSTO")).toBe("The CSTO");
    expect(capital("Élan")).toBe("Élan");
    expect(capital("état")).toBe("État");
    expect(capital("")).toBe("");
  });
});

describe("nearest", () => {
  const parties = ["armenia", "azerbaijan", "belarus", "russia", "uzbekistan"];

  it("finds what was meant", () => {
    expect(nearest("uzbekstan", parties)[0]).toBe("uzbekistan");
    expect(nearest("azerbaidjan", parties)[0]).toBe("azerbaijan");
    expect(nearest("rusia", parties)[0]).toBe("russia");
  });

  it("finds a word by a part of it, and by what was added to it", () => {
    expect(nearest("secretariat", ["csto-secretariat", "csto"])).toEqual(["csto-secretariat"]);
    expect(nearest("csto-the", ["csto", "nato"])[0]).toBe("csto");
  });

  it("puts the nearest first, and equally near ones in order of the alphabet", () => {
    expect(nearest("aabb", ["zzzz", "aaac", "aaab", "aabc"])).toEqual(["aaab", "aabc", "aaac"]);
  });

  it("gives no more than asked for, three unless said otherwise", () => {
    const alike = ["aaaa", "aaab", "aaac", "aaad"];
    expect(nearest("aaae", alike)).toHaveLength(3);
    expect(nearest("aaae", alike, 1)).toEqual(["aaaa"]);
  });

  it("gives nothing where nothing is near", () => {
    expect(nearest("qqqqqqqq", parties)).toEqual([]);
    expect(nearest("armenia", [])).toEqual([]);
  });

  it("finds nothing near a text that is much longer than any word", () => {
    expect(nearest("q".repeat(500), parties)).toEqual([]);
  });

  it("finds nothing near no text at all", () => {
    expect(nearest("", parties)).toEqual([]);
  });

  it("only ever gives known words, each once", () => {
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(fc.string()), (word, known) => {
        const found = nearest(word, known);
        expect(known).toEqual(expect.arrayContaining([...found]));
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
