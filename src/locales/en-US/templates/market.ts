/** The sheet of market and competition, in English. */
export const market = {
  sheetName: "Market",
  title: "Market and competition",
  purpose:
    "The ground that targets stand on: how large the market is, what is ours of it, and who we meet there.",
  columns: {
    product: {
      header: "Product or segment",
      note: "A row for each; the products come from the settings.",
    },
    size: {
      header: "Market size",
      note: "What all suppliers together sell in our area in the whole period. An estimate will do; write down its source.",
    },
    lastYear: { header: "Market last year", note: "The same period last year." },
    growth: { header: "Market growth", note: "Against the same period last year." },
    soFar: {
      header: "Market so far",
      note: "Market size times the share of the period's workdays that have gone.",
    },
    own: {
      header: "Our sales",
      note: "In the period up to the as-of date. Where the workbook has sales data they are counted there; a number may be typed over it.",
    },
    share: {
      header: "Our share",
      note: "Our sales of the market so far. Red below the share we want.",
    },
    goal: { header: "Share wanted", note: "" },
    positioning: { header: "Positioning", note: "For whom the product is and why they choose it." },
    demand: { header: "Customer demand", note: "" },
    season: { header: "Season", note: "" },
    chance: { header: "Where we can grow", note: "" },
  },
  measures: {
    section: "The market in numbers",
    columns: {
      measure: {
        header: "Metric or dimension",
        note: "The target sheet and the scorecard take a metric's actual from here by its name.",
      },
      value: { header: "Value now", note: "" },
      basis: { header: "How it is counted", note: "" },
    },
    labels: { growth: "Growth of the market", size: "Size of the market" },
    basis: {
      share: "Our sales / market so far, all rows",
      growth: "Market size / market last year - 1",
      size: "Sum of market sizes, whole period",
    },
  },
  industry: {
    section: "The industry's figures for our metrics",
    columns: {
      metric: {
        header: "Metric of the target sheet",
        note: "Spelled as in the target sheet, which takes the industry average from here.",
      },
      average: { header: "Industry average", note: "" },
      best: { header: "Best of the industry", note: "" },
      source: { header: "Source", note: "" },
      asOf: { header: "As of", note: "" },
    },
  },
  basis: {
    section: "In words",
    note: "The target sheet shows these two as what its targets rest on.",
  },
  competitors: {
    section: "Competitors",
    columns: {
      name: { header: "Competitor", note: "" },
      theirs: { header: "Their product", note: "" },
      against: { header: "Against our", note: "The product of ours that it meets." },
      price: { header: "Their price", note: "Per piece." },
      own: {
        header: "Our price",
        note: "Mean price in the period where the workbook has sales data; a number may be typed over it.",
      },
      difference: { header: "Price against ours", note: "Red: they are cheaper." },
      sales: { header: "Their sales", note: "In the whole period, as far as known." },
      share: { header: "Their share", note: "Of the market size of the product that it meets." },
      strengths: { header: "Strengths", note: "" },
      weaknesses: { header: "Weaknesses", note: "" },
      threat: { header: "Threat", note: "" },
      answer: { header: "Our answer", note: "" },
    },
    threats: { high: "High", medium: "Medium", low: "Low" },
  },
  example: {
    products: [
      {
        positioning: "Mid-range plants that count downtime, not the price",
        demand: "Reliable delivery, quick service",
        season: "Peak September to November",
        chance: "Dealers in Anhui; sets with product B",
      },
      {
        positioning: "Standard use, known and trusted",
        demand: "Price and stock",
        season: "Steady",
        chance: "Frame contracts with key accounts",
      },
      {
        positioning: "Simple tasks, price first",
        demand: "Cheap and at once",
        season: "Weak in the third quarter",
        chance: "Online only, or leave it",
      },
      {
        positioning: "Wear parts for A and B",
        demand: "At hand the next day",
        season: "Follows machine sales",
        chance: "A subscription with every product A",
      },
    ],
    competitors: [
      {
        name: "Huaxin",
        theirs: "X200",
        strengths: "Price cut by 8% in August; many dealers",
        weaknesses: "Service only in Shanghai",
        answer: "Show the cost of downtime; set of A and B",
      },
      {
        name: "Keyuan",
        theirs: "K1",
        strengths: "Stock to clear, pays dealers more",
        weaknesses: "Failure rate above ours",
        answer: "Decide on large orders within a day",
      },
      {
        name: "Tiangong",
        theirs: "Eco",
        strengths: "Cheapest, sold online",
        weaknesses: "No advice, long exchange times",
        answer: "Do not follow the price; move customers to D",
      },
    ],
    sources: [
      "Industry association, half-year report",
      "Survey of 40 dealers",
      "Credit insurer, regional figures",
    ],
  },
};
