import { filledCells, notAvailable, when } from "./formula";
import { axisOf, placesIn, together } from "./lists";
import type { Twins } from "./twins";

/** More than any conversion; stands for a step that does not count. */
const none = "1E+99";

export const funnelTwins: Twins = {
  BOTTLENECK(read) {
    const stages = read.list("stages", "labels");
    const counts = read.list("counts", "amounts");
    together(read, stages, counts);
    const axis = axisOf(read, counts);
    const { text } = counts;
    const place = placesIn(counts, axis);
    const filled = filledCells(text);
    // blank rows do not count: the stage before is the last filled one, and the first stage has none
    const first = `SUMPRODUCT(SMALL(${filled}*${place},1+COUNTBLANK(${text})))`;
    const lastFilled = (upTo: string) => `LOOKUP(${upTo},${place}/${filled},${text})`;
    const isStep = `(${place}>${first})`;
    const entered = lastFilled(`${place}*(${place}>=${first})+${first}*(${place}<${first})`);
    const before = lastFilled(`(${place}-1)*${isStep}+${first}*(1-${isStep})`);
    const counted = `${filled}*${isStep}*(${before}>0)`;
    const conversion = `(${entered}+${none}*(1-${counted}))/(${before}+(${before}=0))`;
    const lowest = `SUMPRODUCT(MIN(${conversion}))`;
    const position = `SUMPRODUCT(MATCH(1,(${conversion}<=${lowest}+1E-9)*1,0))`;
    return when(`SUMPRODUCT(${counted})=0`, notAvailable, `INDEX(${stages.text},${position})`);
  },
};
