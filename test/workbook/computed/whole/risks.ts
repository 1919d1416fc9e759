import { onceFilled, type Expectation } from "../../support/expected";
import type { Row } from "../../support/rows";
import { asOf, rowsWith } from "./september";

const scoreOf = ({ probability, impact }: Row) => Number(probability) * Number(impact);

function levelOf(row: Row): string {
  if (scoreOf(row) >= 12) return "High";
  return scoreOf(row) >= 6 ? "Medium" : "Low";
}

export const risks: Expectation = (shown) => {
  const all = rowsWith(shown, "KPI_Risks", "risk");
  const open = all.filter(({ state }) => state !== "Closed");
  return [
    { table: "KPI_Risks", columns: { no: (_, index) => index + 1 } },
    {
      table: "KPI_Risks",
      columns: onceFilled("risk", {
        score: scoreOf,
        level: levelOf,
        due: ({ review, state }) => {
          if (state === "Closed") return "";
          return Number(review) <= asOf ? "Overdue" : "Planned";
        },
      }),
    },
    {
      // impact 5 down to 1, probability 1 to 5 across
      at: "S6",
      values: [5, 4, 3, 2, 1].map((impact) =>
        [1, 2, 3, 4, 5].map(
          (probability) =>
            open.filter((row) => row.impact === impact && row.probability === probability).length
        )
      ),
    },
  ];
};
