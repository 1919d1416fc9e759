import { deals } from "../../../../src/templates/example/deals";
import { funnelEntries, stageIds, usualConversion } from "../../../../src/templates/example/funnel";
import type { Row } from "../../support/rows";
import { down, type Expectation, type ExpectedPart } from "../../support/expected";
import { reachedStage } from "./pipeline";
import { regions, sum } from "./september";

const stages = [
  ...["Lead", "First contact", "Need", "Proposal", "Negotiation", "Contract", "After-sale"],
];
const channels = ["Direct", "Dealer", "Online", "Referral"];
const contract = stageIds.indexOf("contract");
const regionColumns = 6;

type Entry = (typeof funnelEntries)[number];
const reached = (stage: number, entries: readonly Entry[] = funnelEntries) =>
  sum(entries, ({ counts }) => counts[stage]);
const step = (stage: number, entries?: readonly Entry[]) =>
  reached(stage, entries) / reached(stage - 1, entries);
const usual = stageIds.map((id) => (id === "lead" ? NaN : usualConversion[id]));

/** How many of each stage 1.2 million at 25,000 take. */
const needed = Array.from({ length: contract + 1 }, () => 0);
needed[contract] = Math.ceil(1_200_000 / 25_000);
for (let stage = contract; stage > 0; stage--) {
  needed[stage - 1] = Math.ceil(needed[stage] / usual[stage] - 1e-9);
}

const inRegion = (region: number) => funnelEntries.filter((entry) => entry.region === region);
/** The step that lies furthest below what is usual, where it lies below the amber limit of it. */
function leakOf(region: number): string {
  let [least, leak] = [0.8, ""];
  for (let stage = 1; stage < stages.length; stage++) {
    const ratio = step(stage, inRegion(region)) / usual[stage];
    if (ratio < least) [least, leak] = [ratio, stages[stage]];
  }
  return leak;
}
const perRegion = (value: (region: number) => unknown) =>
  Array.from({ length: regionColumns }, (_, region) => (regions[region] ? value(region) : ""));

/** The lowest step of all. */
function bottleneck(): string {
  let lowest = 1;
  for (let stage = 2; stage < stages.length; stage++)
    if (step(stage) < step(lowest)) lowest = stage;
  return stages[lowest];
}

/** The opportunities that have come as far as a stage of the funnel, or further. */
const dealsIn = (stage: number) => deals.filter((deal) => reachedStage(deal) > stage);

export const funnel: Expectation = (): ExpectedPart[] => {
  const afterFirst = (value: (stage: number) => unknown) => (_: Row, stage: number) =>
    stage > 0 ? value(stage) : "";
  const ofChannel = (channel: number) => funnelEntries.filter((entry) => entry.channel === channel);
  const once = (value: (entries: Entry[]) => unknown) => (_: Row, channel: number) =>
    channels[channel] ? value(ofChannel(channel)) : "";
  const spent = (entries: readonly Entry[]) => sum(entries, ({ spend }) => spend);
  return [
    {
      table: "KPI_Funnel",
      columns: {
        stage: (_, stage) => stages[stage],
        count: (_, stage) => reached(stage),
        deals: (_, stage) => dealsIn(stage).length,
        amount: (_, stage) => sum(dealsIn(stage), ({ amount }) => amount),
        step: afterFirst(step),
        overall: (_, stage) => reached(stage) / reached(0),
        lost: afterFirst((stage) => reached(stage - 1) - reached(stage)),
        usual: afterFirst((stage) => usual[stage]),
        against: afterFirst((stage) => step(stage) - usual[stage]),
        needed: (_, stage) => needed[stage] ?? "",
        missing: (_, stage) =>
          stage <= contract ? Math.max(0, needed[stage] - reached(stage)) : "",
      },
    },
    { at: "N6", values: down(needed) },
    { at: "P5", values: [perRegion((region) => regions[region])] },
    {
      at: "P7",
      values: [
        ...stages
          .slice(1)
          .map((_, index) => perRegion((region) => step(index + 1, inRegion(region)))),
        perRegion(leakOf),
      ],
    },
    {
      at: "KPI_FunnelTarget",
      values: down([1_200_000, 25_000, bottleneck(), reached(contract) / reached(0)]),
    },
    {
      table: "KPI_FunnelChannels",
      columns: {
        channel: (_, channel) => channels[channel] ?? "",
        leads: once((entries) => reached(0, entries)),
        contracts: once((entries) => reached(contract, entries)),
        conversion: once((entries) => reached(contract, entries) / reached(0, entries)),
        spend: once(spent),
        cost: once((entries) => spent(entries) / reached(contract, entries)),
      },
    },
  ];
};
