import type { Day } from "../time/day.js";

/**
 * Ascending days, of which the last one until a given day is found by proportion: the time from the first to the last is
 * cut into as many equal slots as there are days, and a slot says where its own days begin. Where the days lie evenly,
 * that leaves one or two to compare; where they crowd into one slot, the binary search in it is logarithmic.
 */
export class Calendar {
  /** By turns, where the days of a slot begin and a day: what is looked up together lies together. */
  readonly #table: Int32Array;
  readonly #first: number;
  readonly #last: number;
  readonly #slotsPerDay: number;
  readonly #count: number;

  /** `days` ascend, and may begin with -Infinity. */
  constructor(days: readonly number[]) {
    const count = days.length;
    const table = new Int32Array(2 * count + 2).fill(count);
    this.#first = within(days.find(Number.isFinite) ?? 0);
    this.#last = within(days[count - 1] ?? 0);
    this.#slotsPerDay = (count - 1) / (this.#last - this.#first); // of no account where they are one day
    for (let index = count - 1; index >= 0; index--) {
      const day = within(days[index] ?? 0);
      table[2 * index + 1] = day;
      table[2 * this.#slotOf(day)] = index;
    }
    // A slot without days of its own begins where the next one does.
    for (let slot = count - 1; slot >= 0; slot--)
      table[2 * slot] = Math.min(table[2 * slot] ?? 0, table[2 * slot + 2] ?? 0);
    this.#table = table;
    this.#count = count;
  }

  /** Which of the days, counted from 0, is the last by this one; -1 before the first. */
  indexOf(day: Day): number {
    if (day >= this.#last) return this.#count - 1;
    const table = this.#table;
    const slot = 2 * this.#slotOf(day);
    let low = (table[slot] ?? 0) - 1;
    let high = (table[slot + 2] ?? 0) - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((table[2 * middle + 1] ?? Infinity) <= day) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #slotOf(day: number): number {
    return day <= this.#first ? 0 : Math.floor((day - this.#first) * this.#slotsPerDay);
  }
}

/** Nobody can ask for a day beyond some million years: what lies further is as good as the furthest. */
function within(day: number): number {
  return Math.max(-(2 ** 31), Math.min(2 ** 31 - 1, day));
}
