import { filled } from "../../support/rows";
import { onceFilled, type Expectation } from "../../support/expected";
import { attainmentOf, gapOf, lightOf, numberOr, rowsWith } from "./september";

/** What the sales data and the customers' voice tell of each metric of the example, in the order of the rows. */
const actuals = [960_000, 10, 24_000, 0.3, 288_000, 0.96, 3, 0.09];

export const targets: Expectation = (shown) => {
  const rows = shown.rows("KPI_Targets");
  const industry = rowsWith(shown, "KPI_Industry", "metric");
  const inForce = rowsWith(shown, "KPI_Indicators", "indicator").filter(({ state }) => state === 1);
  const limit = (metric: unknown, id: string) =>
    inForce.find(({ indicator }) => indicator === metric)?.[id] ?? "";
  const targetOf = (index: number): number => {
    const { mode, base, entry, shareOf } = rows[index];
    if (mode === "Growth on base") return Number(base) * (1 + Number(entry));
    if (mode !== "Share of another") return Number(entry);
    return Number(entry) * targetOf(rows.findIndex(({ metric }) => metric === shareOf));
  };
  const attainment = (index: number) =>
    attainmentOf(actuals[index], targetOf(index), rows[index].direction);
  const [market] = shown.column("Market", "C", 18, 18);
  const [positioning] = shown.column("Market", "C", 19, 19);
  return [
    {
      table: "KPI_Targets",
      columns: onceFilled("metric", {
        industry: ({ metric }) => industry.find((row) => row.metric === metric)?.average ?? "",
        target: (_, index) => targetOf(index),
        actual: (_, index) => actuals[index],
        attainment: (_, index) => attainment(index),
        gap: ({ direction }, index) => gapOf(actuals[index], targetOf(index), direction),
        light: ({ metric }, index) =>
          lightOf(
            attainment(index),
            numberOr(limit(metric, "amber"), 0.8),
            numberOr(limit(metric, "green"), 1)
          ),
        amber: ({ metric }) => limit(metric, "amber"),
        green: ({ metric }) => limit(metric, "green"),
        smart: ({ base, objective, due }, index) => {
          const change = Math.abs(targetOf(index) - Number(base)) / Math.abs(Number(base));
          const isStretch = change > 0 && change <= 0.5 + 1e-9;
          return `SM${isStretch ? "A" : "-"}${filled(objective) ? "R" : "-"}${filled(due) ? "T" : "-"}`;
        },
      }),
    },
    { at: "C22", values: [[market], [positioning]] },
  ];
};
