// Who was a member, by the treaties that made them so; typed from these, and not from the record.
export const six = ["belgium", "france", "germany", "italy", "luxembourg", "netherlands"];
export const nine = [...six, "denmark", "ireland", "united-kingdom"];
export const ten = [...nine, "greece"];
export const twelve = [...ten, "portugal", "spain"];
export const fifteen = [...twelve, "austria", "finland", "sweden"];
export const newcomers = [
  ...["cyprus", "czechia", "estonia", "hungary", "latvia", "lithuania", "malta", "poland", "slovakia", "slovenia"],
] as const;
export const twentyFive = [...fifteen, ...newcomers];
export const twentySeven = [...twentyFive, "bulgaria", "romania"];
export const twentyEight = [...twentySeven, "croatia"];
