/** The dashboard, in English. */
export const dashboard = {
  sheetName: "Dashboard",
  title: "Dashboard",
  purpose: "The period on one page, as of the day in the settings. Nothing is typed here.",
  metric: {
    label: "This page is about",
    note: "The first target, or pick another one that adds up over the period, such as sales or new customers.",
  },
  noData: "No data yet",
  noDataFrom: "No data yet: ",
  tiles: {
    attainment: {
      label: "Attainment",
      detail: "Done ",
      note: "Actual divided by target, the direction taken into account; its light is that of the target sheet.",
    },
    pace: {
      label: "Pace",
      detail: "Workdays gone ",
      note: "Actual against the part of the target that is due by now, by workdays. From 100% up we are in time.",
    },
    forecast: {
      label: "At today's rate",
      detail: "Of target ",
      note: "Where the period ends if every remaining workday brings as much as those so far.",
    },
    required: {
      label: "Needed a workday",
      detail: "Workdays left ",
      note: "What each remaining workday must bring. Green: no more than the days so far have brought.",
    },
    gap: {
      label: "Gap to target",
      detail: "Of target ",
      ahead: "Ahead by ",
      note: "What is missing to the whole target; with a plus sign what we are ahead.",
    },
    coverage: {
      label: "Coverage",
      detail: "Open deals ",
      note: "Open opportunities divided by what is missing. The light compares target and forecast of the opportunity list.",
    },
    tasks: {
      label: "Tasks behind",
      detail: "To step in ",
      note: "Tasks behind plan; to step in: behind by the grace days of the settings or more.",
    },
    people: {
      label: "People at target",
      detail: "Of people scored ",
      note: "People whose total score reaches the green limit: 100 points where that is 100%.",
    },
  },
  lines: {
    months: { now: "This month ", before: ", last month " },
    gaps: { largest: "Largest gap: ", share: ", share of the gap ", none: "No gap anywhere" },
    funnel: { bottleneck: "Bottleneck: " },
    trend: { closed: "Last month ", change: ", change ", points: " points" },
    ranking: {
      people: "Scored ",
      shown: " people, the first ",
      end: " shown",
      tie: ", with a tie at the end",
    },
    perspectives: { lowest: "Lowest: " },
  },
  charts: {
    months: {
      title: "Target and actual by month",
      target: "Target",
      actual: "Actual",
      description: "Columns of target and actual month by month.",
    },
    gaps: {
      title: "Where the gap comes from",
      short: "Short",
      ahead: "Ahead",
      description:
        "Bars of what each part of the breakdown is short or ahead, the largest gap on top.",
    },
    funnel: {
      title: "Sales funnel",
      count: "Count",
      margin: "Margin",
      description: "A centred bar per stage of the funnel, as wide as the count that reached it.",
    },
    trend: {
      title: "Attainment of closed months",
      headline: "This metric",
      all: "All metrics, average",
      description:
        "Columns of the attainment of the months before, of this metric and of all on average.",
    },
    ranking: {
      title: "Ranking by total score",
      score: "Total score",
      description: "Bars of the total scores of the first ten places.",
    },
    perspectives: {
      title: "Score by perspective",
      score: "Average score",
      description: "Columns of the average score within each perspective of the scorecard.",
    },
  },
  figures: {
    section: "Figures behind the tiles",
    headers: ["Figure", "Value", "Compared", "Light"],
    names: {
      target: "Target",
      actual: "Actual",
      attainment: "Attainment",
      pace: "Pace; workdays gone",
      forecast: "Forecast; of target",
      required: "Needed a workday; days left",
      gap: "Gap; of target",
      coverage: "Coverage; open deals",
      tasks: "Tasks behind; to step in",
      people: "People at target; scored",
    },
  },
  months: { section: "By month", headers: ["Month", "Label", "Target", "Actual"] },
  trend: { section: "Closed months", headers: ["Month", "Label", "This metric", "All metrics"] },
  funnel: { section: "Funnel", headers: ["Stage", "Conversion", "Count", "Margin"] },
  gaps: {
    section: "Gap by contributor",
    headers: ["Contributor", "Gap", "Short", "Ahead"],
    others: "Others: ",
  },
  perspectives: { section: "Perspectives", headers: ["Perspective", "Average score"] },
  ranking: {
    columns: {
      place: {
        header: "Place",
        note: "The first ten by total score. The charts are drawn from here and below.",
      },
      position: { header: "Row of the scorecard", note: "" },
      person: { header: "Place and person", note: "" },
      score: { header: "Total of the person", note: "" },
    },
  },
};
