/** The opportunity list, in English. */
export const pipeline = {
  sheetName: "Opportunities",
  title: "Opportunities",
  purpose:
    "Every deal in sight: how far it is, what it is worth, when it closes, and whether all of them are enough.",
  columns: {
    customer: { header: "Customer", note: "" },
    project: { header: "Project", note: "" },
    owner: { header: "Owner", note: "" },
    before: { header: "Stage last week", note: "Copy Stage now here before the weekly review." },
    stage: { header: "Stage now", note: "The stages on the right." },
    amount: { header: "Deal amount", note: "" },
    chance: { header: "Win rate", note: "By stage; may be typed over." },
    weighted: { header: "Weighted amount", note: "Deal amount × win rate." },
    category: {
      header: "Category",
      note: "Commit from a win rate of 70%, best case from 50%, else pipeline.",
    },
    close: {
      header: "Expected close",
      note: "Red where the date has passed and the deal is open.",
    },
    since: { header: "In stage since", note: "" },
    days: { header: "Days in stage", note: "Red past the usual days of the stage." },
    next: { header: "Next step", note: "" },
    reached: {
      header: "Funnel stage no.",
      note: "How far the deal has come by the as-of date: 3 need, 4 proposal, 5 negotiation, 6 contract, 7 after-sale. The sales funnel counts by it.",
    },
  },
  stages: {
    section: "Win rate by stage",
    stage: { header: "Deal stage", note: "Rename or add stages; 100% is won, 0% lost." },
    rate: { header: "Usual win rate", note: "" },
    days: { header: "Usual days", note: "" },
    names: ["Need", "Proposal", "Negotiation", "Promised", "Won", "Lost"],
  },
  categories: {
    won: "Won",
    lost: "Lost",
    commit: "Commit",
    best: "Best case",
    pipeline: "Pipeline",
  },
  summary: {
    section: "Is it enough?",
    open: { label: "Open amount", meaning: "Deals that are neither won nor lost." },
    weighted: { label: "Weighted", meaning: "Open deals by their win rate." },
    commit: { label: "Committed", meaning: "Open deals likely to close." },
    best: { label: "Commit and best case", meaning: "If all goes well." },
    missing: {
      label: "Missing to target",
      meaning: "First target of the target sheet, less actual.",
    },
    coverage: {
      label: "Coverage",
      meaning: "Open amount / missing; 2.5 to 3.5 times is often called healthy.",
    },
    forecast: {
      label: "Forecast",
      meaning: "Actual, plus the weighted deals that close by the period's end.",
    },
  },
  example: [
    ["Line extension", "Final price with the purchasing head"],
    ["Set A and B for two plants", "Contract draft by Tuesday"],
    ["Spare parts frame contract", "Answer legal's three questions"],
    ["Trial order product A", "Site visit with the engineer"],
    ["Renewal for Q4", "Offer with volume discount"],
    ["Dealer stocking order", "Agree on payment in 30 days"],
    ["New workshop", "Offer product A first"],
    ["Replacement of a competitor", "Show the cost comparison"],
    ["First order", "Clear the need with the user"],
    ["Branch in Hefei", "Find out who decides"],
    ["Service package", "Start delivery"],
    ["Tender for fittings", "Ask why we lost"],
  ],
};
