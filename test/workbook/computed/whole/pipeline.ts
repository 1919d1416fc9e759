import { deals, dealStages, type Deal } from "../../../../src/templates/example/deals";
import { down, type Expectation } from "../../support/expected";
import { amountOf, asOf, end, sold, sum } from "./september";

const rateOf = ({ stage }: Deal) => dealStages[stage].rate;
const weightedOf = (deal: Deal) => deal.amount * rateOf(deal);
const open = deals.filter((deal) => rateOf(deal) > 0 && rateOf(deal) < 1);
const openFrom = (rate: number) =>
  sum(
    open.filter((deal) => rateOf(deal) >= rate),
    ({ amount }) => amount
  );
const openAmount = sum(open, ({ amount }) => amount);
const missing = 1_200_000 - amountOf(sold);
const closingInTime = open.filter(({ close }) => close <= end);

/** by the deal's stage */
const categories = ["Pipeline", "Pipeline", "Best case", "Commit", "Won", "Lost"];

/** The funnel's stages, counted from 1, that the list's open ones stand for: a promised order is still negotiated. */
const funnelStages = [3, 4, 5, 5];
const [contract, service] = [6, 7];

/** The stage of the funnel, counted from 1, that a deal of the period has reached; a lost one by how far it came. */
export function reachedStage(deal: Deal): number {
  if (rateOf(deal) === 1) return deal.close <= asOf ? service : contract;
  return funnelStages[rateOf(deal) === 0 ? deal.before : deal.stage];
}

export const pipeline: Expectation = () => {
  const once = (value: (deal: Deal) => unknown) => (_: unknown, index: number) =>
    index < deals.length ? value(deals[index]) : "";
  return [
    {
      table: "KPI_Deals",
      columns: {
        chance: once(rateOf),
        weighted: once(weightedOf),
        category: once(({ stage }) => categories[stage]),
        days: once(({ since }) => asOf - since),
        reached: once(reachedStage),
      },
    },
    {
      at: "KPI_DealOpen",
      values: down([
        openAmount,
        sum(open, weightedOf),
        openFrom(0.7),
        openFrom(0.5),
        missing,
        openAmount / missing,
        amountOf(sold) + sum(closingInTime, weightedOf),
      ]),
    },
  ];
};
