import { filled, type Row } from "../../support/rows";
import { down, onceFilled, type Expectation } from "../../support/expected";
import { asOf, rowsWith } from "./september";

export const indicators: Expectation = (shown) => {
  const all = rowsWith(shown, "KPI_Indicators", "indicator");
  /** Of the versions that are valid by now the latest is in force, of two of one day the lower one. */
  const stateOf = (row: Row): number => {
    if (Number(row.from) > asOf) return 0;
    let latest = all[0];
    let from = 0;
    for (const other of all) {
      if (other.indicator !== row.indicator || Number(other.from) > asOf) continue;
      if (Number(other.from) >= from) [latest, from] = [other, Number(other.from)];
    }
    return latest.no === row.no ? 1 : -1;
  };
  const inForce = all.filter((row) => stateOf(row) === 1);
  return [
    { table: "KPI_Indicators", columns: { no: (_, index) => index + 1 } },
    { table: "KPI_Indicators", columns: onceFilled("indicator", { state: stateOf }) },
    {
      at: "Q6",
      values: down([
        inForce.length,
        all.filter((row) => stateOf(row) === 0).length,
        inForce.filter(({ source }) => !filled(source)).length,
        inForce.filter(({ owner }) => !filled(owner)).length,
      ]),
    },
  ];
};
