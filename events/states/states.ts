import { africa } from "./africa.js";
import { americas } from "./americas.js";
import { asia } from "./asia.js";
import { europe } from "./europe.js";
import { oceania } from "./oceania.js";

/**
 * Every state that the Correlates of War project counts from 1816 to 2016, by id: what all chronicles call them. Germany
 * is one state here, under its two numbers; Russia is the Soviet Union too, as that project has it.
 */
export const states = { ...africa, ...americas, ...asia, ...europe, ...oceania } as const;
