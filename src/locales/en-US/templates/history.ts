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
  moves: {
    section: "Who moved since the period before",
    columns: {
      person: { header: "Ranked person", note: "Follows the people list of the settings sheet." },
      rank: { header: "Last rank", note: "In the last closed period that has ranks." },
      before: { header: "Rank before", note: "In the closed period before that." },
      move: { header: "Moved by", note: "Places gained ▲ or lost ▼." },
      score: { header: "Last score", note: "" },
      scoreBefore: { header: "Score before", note: "" },
      change: { header: "Points gained", note: "" },
    },
  },
  season: {
    section: "Strong and weak months",
    columns: {
      month: { header: "Month", note: "" },
      years: { header: "Years counted", note: "How many closed months of this name there are." },
      average: { header: "Average of them", note: "" },
      index: {
        header: "Season index",
        note: "Against the average month: 100% is a month like any other. Only a whole year or more makes it reliable.",
      },
    },
  },
  setup: {
    section: "What is compared",
    metric: { label: "Metric of the season", meaning: "The first one; type another." },
    last: { label: "Last closed", meaning: "The last period with ranks." },
    before: { label: "Closed before", meaning: "Compared with it." },
  },
  kinds: { metric: "Metric", person: "Person" },
};
