import { AnnalsError, type Source, chronicle } from "annals";
import { type AnyEntry, literalsOf } from "../arbitraries.js";

/** What is wrong with a chronicle, as `place code: message`. */
export function problems(literals: unknown): readonly string[] {
  try {
    chronicle(literals as never); // `never`: what the compiler would refuse
  } catch (error) {
    if (error instanceof AnnalsError) return error.problems.map(({ at, code, message }) => `${at} ${code}: ${message}`);
    throw error;
  }
  return [];
}

/** What is wrong with a record of these entries. */
export const wrong = (entries: readonly object[], sources: Readonly<Record<string, Source>> = {}) =>
  problems(literalsOf(entries as readonly AnyEntry[], sources));
