/** The indicator dictionary, in English. */
export const indicators = {
  sheetName: "Indicators",
  title: "Indicator dictionary",
  purpose:
    "What each number means, how it is counted and where it comes from: written once, so that everybody means the same.",
  columns: {
    no: { header: "No", note: "" },
    indicator: {
      header: "Indicator",
      note: "Named as in the target sheet and the scorecard. Where its meaning changes, add a new row and leave the old one.",
    },
    state: {
      header: "Version",
      note: "Of several rows for one indicator, the latest that is valid on the as-of date is in force.",
    },
    meaning: { header: "What it means", note: "" },
    formula: { header: "How it is counted", note: "Numerator first, and what is left out." },
    source: { header: "Data source", note: "" },
    unit: { header: "Unit", note: "" },
    direction: { header: "Direction", note: "higher, lower, or target: the closer the better." },
    amber: {
      header: "Amber from",
      note: "Attainment. The target sheet takes this limit for its rows; empty means as in the settings.",
    },
    green: { header: "Green from", note: "Attainment. Empty: as in the settings." },
    owner: { header: "Owner", note: "Who decides what counts." },
    from: { header: "Valid from", note: "Empty: from the beginning." },
    change: { header: "What has changed", note: "Against the version before." },
  },
  states: { green: "In force", red: "Replaced", amber: "Not yet" },
  summary: {
    inForce: "Indicators in force",
    coming: "Versions to come",
    noSource: "In force without a data source",
    noOwner: "In force without an owner",
    section: "The dictionary in numbers",
  },
  sources: {
    sales: "Sales data",
    voice: "Customer voice",
    crm: "CRM",
    hr: "HR",
    finance: "Finance",
  },
  usual: {
    sales: {
      meaning: "What customers ordered in the period",
      formula: "Sum of order amounts after discount, returns deducted",
    },
    ownSales: {
      meaning: "What a person or region sold",
      formula: "Sum of the order amounts of the salesperson",
    },
    collection: {
      meaning: "How much of what fell due has been paid",
      formula: "Collected / amount, of orders due in the period",
    },
    margin: {
      meaning: "What remains of sales after the cost of goods",
      formula: "(Amount - cost) / amount",
    },
    share: {
      meaning: "Our part of the market",
      formula: "Our sales / market size over the same days",
    },
    customers: {
      meaning: "Customers won in the period",
      formula: "Customers with their first paid order in the period, each once",
    },
    orderValue: { meaning: "Size of an order", formula: "Amount / number of orders" },
    repurchase: {
      meaning: "Earlier customers who buy again",
      formula: "Earlier customers with an order in the period / all earlier customers",
    },
    churn: {
      meaning: "Customers who leave",
      formula: "Customers lost in the period / customers at its start",
    },
    visits: {
      meaning: "Customers seen in person",
      formula: "Number of visits in the activities sheet; calls do not count",
    },
    conversion: {
      meaning: "Proposals that become orders",
      formula: "Contracts / proposals made in the period",
    },
    training: { meaning: "Time spent on learning", formula: "Hours with an attendance record" },
    teamOnTarget: {
      meaning: "How much of the team is where it should be",
      formula: "People at 100% of their own sales target / people with a target",
    },
    feedback: {
      meaning: "How colleagues and customers see a person",
      formula: "Mean per role of rater, weighted by role, up to 100 points",
    },
    productA: {
      meaning: "Sales of our best-margin product",
      formula: "Sum of amounts of product A",
    },
    complaints: {
      meaning: "Customers who are not content",
      formula: "Complaints heard in the period, whoever is at fault",
    },
    discount: {
      meaning: "What we give away on the list price",
      formula: "(List price - price) / list price, weighted by amount",
    },
    satisfaction: {
      meaning: "How content customers are",
      formula: "Mean of all marks from 1 to 5",
    },
  },
  example: {
    before: {
      formula: "Customers with a first order in the period, paid or not",
      change: "",
    },
    now: { change: "Counts only once the first order is paid" },
    next: {
      formula: "Collected / amount of orders due in the period or before",
      change: "Old receivables count too",
    },
  },
};
