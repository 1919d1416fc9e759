/** The target-breakdown sheet, in English. */
export const breakdown = {
  sheetName: "Target breakdown",
  title: "Target breakdown",
  purpose:
    "One target over the weeks or months and over regions, people or products; sums hold both ways, and warn where a change breaks them.",
  columns: {
    item: { header: "Item", note: "Comes from the lists in the settings; may be typed over." },
    weight: {
      header: "Weight",
      note: "Any numbers; their proportion counts. Percentages that add up to 100% are easiest to read.",
    },
    target: { header: "Target", note: "The sum of the row's periods." },
    dueNow: {
      header: "Due by now",
      note: "The part of the row that should be reached by the as-of date.",
    },
    actual: {
      header: "Actual",
      note: "Sales up to the as-of date from the sales data. For another metric than sales type it over.",
    },
    attainment: { header: "Attainment", note: "" },
    gap: { header: "Gap", note: "" },
    light: { header: "Light", note: "By the limits of the settings sheet." },
    check: {
      header: "Row check",
      note: "Says how much a row that was changed by hand has drifted from its share by weight.",
    },
  },
  period: {
    header: "Period",
    note: "Computed by weight on the right; type over any cell to change it. The line above says whether the column still adds up.",
  },
  lines: { first: "From", last: "To", check: "Column check", part: "Part gone", weight: "Weight" },
  computed: {
    header: "Share",
    section: "Computed by weight",
    note: "One formula, KPI.CASCADE: rows and columns add up to the target exactly. Do not type here.",
  },
  check: { short: "missing", over: "over", even: "adds up" },
  setup: {
    section: "What is broken down",
    metric: { label: "Metric", meaning: "One of the metrics of the target sheet." },
    total: { label: "Total", meaning: "The metric's target; may be typed over." },
    by: {
      label: "Broken down by",
      meaning: "The items above follow; teams and customers are typed.",
    },
    grain: { label: "Periods", meaning: "From the period's start to its end." },
    phasing: {
      label: "Spread over them",
      meaning: "By working days, evenly, or by the season of past years below.",
      noSeason: "No whole year stands below yet, so it goes by working days.",
    },
    unit: { label: "Smallest step", meaning: "Every cell is a multiple of it." },
    all: { label: "All periods", meaning: "What the periods add up to now." },
  },
  dimensions: {
    region: "Region",
    person: "Person",
    product: "Product",
    channel: "Channel",
    team: "Team",
    customer: "Customer",
  },
  grains: { week: "Week", month: "Month", quarter: "Quarter" },
  phasings: { workdays: "Working days", even: "Evenly", season: "Season" },
  season: {
    section: "Season: the metric's past months",
    month: "Month",
    monthFormat: "0",
    share: "Part of a year",
    years:
      "Comes from the months kept in the history; may be typed over, or pasted from elsewhere. A year counts once all twelve months are there.",
    note: "One formula, KPI.SEASONALITY: the mean over the whole years up to last year. Do not type here.",
  },
};
