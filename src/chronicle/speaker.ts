import { type Speaker, ofTypes } from "../aspects/aspect.js";
import type { TreatySigned } from "../aspects/treaties.js";
import type { OrganizationId } from "../event.js";
import { type AnyChronicle, callingOf } from "./chronicle.js";

/** Who is who, and which treaty is which, as sentences about an organisation call them. */
export function speaker(chronicle: AnyChronicle, organization: OrganizationId): Speaker {
  let treaties: ReadonlyMap<string, string> | undefined;
  return {
    party: (id) => callingOf(chronicle, id),
    organization: (id) => callingOf(chronicle, id),
    treaty(id) {
      treaties ??= namesOfTreaties(chronicle, organization);
      return treaties.get(id) ?? `the ${id.replaceAll("-", " ")}`;
    },
  };
}

/** The treaties that a record names. "A protocol" says what was signed, and is no name for it later. */
function namesOfTreaties({ records }: AnyChronicle, organization: OrganizationId): ReadonlyMap<string, string> {
  const signed = ofTypes<TreatySigned>(records[organization] ?? [], { TreatySigned: true });
  return new Map(
    signed.flatMap(({ data: { treaty, name } }) =>
      name === undefined || /^an? /.test(name) ? [] : [[treaty, name] as const],
    ),
  );
}
