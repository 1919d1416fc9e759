/** The incentive sheet, in English. */
export const incentive = {
  sheetName: "Incentive",
  title: "Incentive",
  purpose:
    "Commission, bonus and team bonus per person, with the arithmetic open to see, and what the scheme costs.",
  columns: {
    no: { header: "No", note: "Follows the people list of the settings sheet." },
    person: { header: "Person", note: "" },
    role: { header: "Role", note: "" },
    sales: {
      header: "Sales",
      note: "From the sales data, or else the territory sales of the scorecard; a number may be typed over it.",
    },
    slice1: {
      header: "In tier 1",
      note: "The part of the sales that falls into each commission tier. Part times rate, added up, is the commission.",
    },
    slice2: { header: "In tier 2", note: "" },
    slice3: { header: "In tier 3", note: "" },
    slice4: { header: "In tier 4", note: "From this tier up." },
    commission: { header: "Commission", note: "" },
    attainment: {
      header: "Sales attainment",
      note: "Of the person's own sales target in the scorecard, or else of the total sales target.",
    },
    payout: { header: "Payout", note: "Read off the payout curve at this attainment." },
    grade: { header: "Grade", note: "From the scorecard." },
    factor: { header: "Grade factor", note: "From the grade bands of the scorecard." },
    base: { header: "Target bonus", note: "What is paid at 100% attainment and factor 1." },
    bonus: { header: "Bonus", note: "Target bonus x payout x grade factor." },
    team: { header: "Team bonus", note: "An equal share of the team bonuses on the right." },
    penalty: { header: "Deduction", note: "" },
    reason: { header: "Reason", note: "What it is deducted for." },
    total: { header: "Total", note: "Commission + bonus + team bonus - deduction." },
    recognition: {
      header: "Recognition",
      note: "What money does not say: praise, training, promotion.",
    },
  },
  tiers: {
    section: "Commission tiers",
    columns: {
      from: { header: "Sales from", note: "Four tiers, the lowest first." },
      rate: { header: "Rate", note: "" },
    },
  },
  curve: {
    section: "Payout curve",
    columns: {
      attainment: {
        header: "At attainment",
        note: "Straight lines between the points. Two rows at one attainment are a step.",
      },
      payout: { header: "Share of bonus", note: "" },
    },
  },
  teams: {
    section: "Team bonuses",
    columns: {
      metric: { header: "Metric", note: "A metric of the target sheet." },
      pool: { header: "Pool", note: "What the whole team shares at 100% attainment." },
      attainment: { header: "Attainment", note: "" },
      payout: { header: "Payout", note: "" },
      paid: { header: "Paid out", note: "" },
    },
  },
  scheme: {
    section: "What the scheme costs and what it brought",
    mode: "Commission mode",
    modes: { marginal: "marginal", whole: "whole" },
    modeNote:
      "marginal: each part at its own rate. whole: all sales at the rate of the tier reached.",
    check: "Parts x rates less commission",
    checkNote: "0 means that the parts above explain the commission fully.",
    cost: "Scheme cost",
    costNote: "All totals added up.",
    sales: "Sales brought",
    salesNote: "All sales above added up.",
    share: "Cost per 100 of sales",
    shareNote: "",
    extra: "Sales beyond last period",
    extraNote: "Total sales less their base in the target sheet.",
    perExtra: "Cost per 100 of extra sales",
    perExtraNote: "Compare it with your margin: above it, the scheme gives away what it earns.",
  },
  example: {
    reason: "Two visit reports missing",
    recognition: [
      "",
      "Case of the month",
      "",
      "Senior consultant proposed for January",
      "Proposal training in October",
      "Mentor until year end: Chen Jing",
    ],
  },
};
