/** What the tests alone use of the edtf package: its own bounds of a date, in milliseconds. */
declare module "edtf" {
  export class Date {
    constructor(text: string);
    readonly min: number;
    readonly max: number;
  }
}
