/**
 * The Charter's last section has it enter into force a year after its adoption, for those who had deposited their
 * ratifications. So nobody was a member under it earlier, whatever the day of the ratification.
 */
export const inferences = {
  "russia-bound-with-the-charter": {
    kind: "inference",
    reason: "Russia had ratified the Charter when it entered into force, so it was bound from that day and not before.",
    restsOn: ["russia-ratified-charter", "charter-in-force"],
  },
  "tajikistan-bound-with-the-charter": {
    kind: "inference",
    reason:
      "Tajikistan had ratified the Charter when it entered into force, so it was bound from that day and not before.",
    restsOn: ["tajikistan-ratified-charter", "charter-in-force"],
  },
  "azerbaijan-bound-with-the-charter": {
    kind: "inference",
    reason:
      "Azerbaijan had ratified the Charter when it entered into force, so it was bound from that day and not before.",
    restsOn: ["azerbaijan-ratified-charter", "charter-in-force"],
  },
  "belarus-bound-with-the-charter": {
    kind: "inference",
    reason:
      "Belarus had ratified the Charter when it entered into force, so it was bound from that day and not before.",
    restsOn: ["belarus-ratified-charter", "charter-in-force"],
  },
} as const;
