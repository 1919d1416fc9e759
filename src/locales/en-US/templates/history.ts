/** The sheet of closed periods, in English. Excel keeps the sheet name History for itself. */
export const history = {
  sheetName: "Past periods",
  title: "Past periods",
  purpose:
    "What each closed period brought, metric by metric and person by person: the ground for trends and comparisons.",
  columns: {
    period: {
      header: "Closed period",
      note: "The first day of the period. Closing a period adds its rows; earlier ones may be typed in.",
    },
    kind: { header: "Row kind", note: "Metric: a row of the target sheet. Person: a scorecard." },
    subject: {
      header: "Metric or person",
      note: "By the same name as in the target sheet or the people list.",
    },
    target: { header: "Target then", note: "A person's is the sales target." },
    actual: { header: "Actual then", note: "" },
    attainment: { header: "Attainment then", note: "" },
    score: { header: "Score then", note: "Of a person: the total score." },
    rank: { header: "Rank then", note: "" },
  },
  kinds: { metric: "Metric", person: "Person" },
};
