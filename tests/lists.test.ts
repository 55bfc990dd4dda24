import { expect, it } from "vitest";
import { append } from "../src/lists.js";

it("puts values under a key in the order in which they came, and begins a list where there was none", () => {
  const lists = new Map([["a", [1]]]);
  append(lists, "a", 2);
  append(lists, "b", 3);
  append(lists, "a", 1);
  expect([...lists]).toEqual([
    ["a", [1, 2, 1]],
    ["b", [3]],
  ]);
});
