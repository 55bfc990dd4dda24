/** What edtf.ts uses of the edtf package, which brings no types of its own. */
declare module "edtf" {
  export type Parsed =
    | { readonly type: "Date" | "Interval" | "List" | "Set" }
    | { readonly type: "Season"; readonly values: readonly [year: number, season: number] }
    | { readonly type: "Year"; readonly values: readonly [year: number]; readonly significant?: number }
    | { readonly type: "Decade" | "Century"; readonly values: readonly [count: number] };

  /** Throws where the text is no EDTF. What it returns is plain data, new at every call. */
  export function parse(
    text: string,
    constraints: {
      readonly level: number;
      readonly types: readonly Parsed["type"][];
      readonly seasonIntervals: boolean;
      readonly seasonUncertainty: boolean;
    },
  ): Parsed;
}
