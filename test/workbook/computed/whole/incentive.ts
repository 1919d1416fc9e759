import { filled, type Row } from "../../support/rows";
import { down, onceFilled, type Expectation } from "../../support/expected";
import { amountOf, ofTarget, people, rowsWith, sold, sum } from "./september";

const salesOf = (index: number) => amountOf(sold.filter(({ person }) => person === index));
const cents = (amount: number) => Math.round(amount * 100) / 100;

/** The part of the target bonus that is paid, by attainment: nothing below 80%, then straight lines. */
function payoutAt(attainment: number): number {
  if (attainment < 0.8 - 1e-9) return 0;
  if (attainment < 1) return 0.4 + ((attainment - 0.8) / 0.2) * 0.6;
  return Math.min(1.6, 1 + ((attainment - 1) / 0.2) * 0.6);
}

export const incentive: Expectation = (shown) => {
  const typed = rowsWith(shown, "KPI_Incentive", "person");
  const tiers = shown.rows("KPI_Tiers");
  const bands = shown.rows("KPI_Grades");
  const roles = rowsWith(shown, "KPI_People", "name").map(({ role }) => role);
  const slice = (index: number, tier: number) => {
    const from = Number(tiers[tier].from);
    const to = tier + 1 < tiers.length ? Number(tiers[tier + 1].from) : Infinity;
    return Math.max(0, Math.min(salesOf(index), to) - from);
  };
  const commissionOf = (index: number) =>
    tiers.reduce((total, { rate }, tier) => total + slice(index, tier) * Number(rate), 0);
  const attainmentOf = (index: number) => {
    const lines = rowsWith(shown, "KPI_Scorecard", "person");
    const of = (wanted: string) =>
      lines.find(({ person, kpi }) => person === people[index] && kpi === wanted)?.attainment;
    return Number(of("Territory sales") ?? of("Total sales"));
  };
  const gradeOf = (index: number) => shown.rows("KPI_ScoreSummary")[index].grade;
  const factorOf = (index: number) =>
    Number(bands.find(({ grade }) => grade === gradeOf(index))!.factor);
  const bonusOf = (index: number) =>
    cents(Number(typed[index].base) * payoutAt(attainmentOf(index)) * factorOf(index));
  const team = shown.rows("KPI_TeamBonus").filter(({ metric }) => filled(metric));
  const attained = ({ metric }: Row) => Number(ofTarget(shown, metric, "attainment"));
  const paid = (row: Row) => Number(row.pool) * payoutAt(attained(row));
  const teamBonus = cents(sum(team, paid) / people.length);
  const totalOf = (index: number) =>
    commissionOf(index) + bonusOf(index) + teamBonus - Number(typed[index].penalty ?? 0);
  const once = (value: (index: number) => unknown) => (_: Row, index: number) =>
    people[index] ? value(index) : "";

  const cost = people.reduce((total, _, index) => total + totalOf(index), 0);
  const extra =
    Number(ofTarget(shown, "Total sales", "actual")) -
    Number(ofTarget(shown, "Total sales", "base"));
  return [
    {
      table: "KPI_Incentive",
      columns: {
        no: (_, index) => index + 1,
        person: once((index) => people[index]),
        role: once((index) => roles[index]),
        sales: once(salesOf),
        slice1: once((index) => slice(index, 0)),
        slice2: once((index) => slice(index, 1)),
        slice3: once((index) => slice(index, 2)),
        slice4: once((index) => slice(index, 3)),
        commission: once(commissionOf),
        attainment: once(attainmentOf),
        payout: once((index) => payoutAt(attainmentOf(index))),
        grade: once(gradeOf),
        factor: once(factorOf),
        bonus: once(bonusOf),
        team: once(() => teamBonus),
        total: once(totalOf),
      },
    },
    {
      table: "KPI_TeamBonus",
      columns: onceFilled("metric", {
        attainment: attained,
        payout: (row) => payoutAt(attained(row)),
        paid,
      }),
    },
    {
      at: "E23",
      values: down([
        0,
        cost,
        amountOf(sold),
        (100 * cost) / amountOf(sold),
        extra,
        (100 * cost) / extra,
      ]),
    },
  ];
};
