import { type Answer, type Chronicle, type Finding, type Moment, read } from "annals";
import { csto } from "annals/events/csto";
// What is tested: importing the matchers is enough for the types of vitest's `expect` to know them.
import { matchers } from "annals/testing/matchers";
import { expect } from "vitest";

declare const answer: Answer;
declare const moment: Moment;
declare const findings: readonly Finding[];
declare const chronicle: Chronicle;

expect.extend(matchers);

// On an answer
expect(answer).toBeYes();
expect(answer).toBeNo();
expect(answer).not.toBeUnknown();
expect(read(csto).at("2012-11-02").is("uzbekistan", "suspended", "csto")).toBeNo();
// @ts-expect-error: an answer is compared with nothing else
expect(answer).toBeYes("yes");

// On a day
expect(moment).toBeMember("norway", "league");
expect(moment).not.toBeSuspended("norway", "league");
expect(moment).toHaveStanding("founder", "norway", "league");
// @ts-expect-error: of which organisation?
expect(moment).toBeMember("norway");
// @ts-expect-error: no such status
expect(moment).toHaveStanding("boss", "norway", "league");

// On a chronicle
expect(chronicle).toHold();
expect(findings).not.toHold();

// And nothing else
// @ts-expect-error: no such matcher
expect(answer).toBeMaybe();
