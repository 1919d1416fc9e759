import { filledCells } from "./formula";
import { axisOf, placesIn, together } from "./lists";
import type { Twins } from "./twins";

/** The larger of two, cell by cell. */
const larger = (a: string, b: string) => `(${a}+${b}+ABS(${a}-${b}))/2`;

export const funnelTwins: Twins = {
  BOTTLENECK(read) {
    const stages = read.list("stages", "labels");
    const counts = read.list("counts", "amounts");
    together(read, stages, counts);
    const { text } = counts;
    const place = placesIn(counts, axisOf(read, counts));
    const filled = filledCells(text);
    // blank rows do not count: the stage before is the last filled one, and the first filled one has none
    const first = `SUMPRODUCT(SMALL(${filled}*${place},1+COUNTBLANK(${text})))`;
    const lastFilled = (upTo: string) => `LOOKUP(${upTo},${place}/${filled},${text})`;
    const entered = lastFilled(larger(place, first));
    const before = lastFilled(larger(`${place}-1`, first));
    // what is no step, or has nothing before it, comes out larger than any conversion
    const conversion = `(${entered}+1E-99)/(${before}+1E-199)+1E+99*(1-${filled}*(${place}>${first}))`;
    const lowest = `SUMPRODUCT(MIN(1E+90,${conversion}))`;
    return `INDEX(${stages.text},SUMPRODUCT(MATCH(1,(${conversion}<=${lowest}+1E-9)*1,0)))`;
  },
};
