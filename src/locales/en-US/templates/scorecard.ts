/** The scorecard sheet, in English. */
export const scorecard = {
  sheetName: "Scorecard",
  title: "Scorecard",
  purpose:
    "What each person is measured by, what came of it, and what it is worth: score, grade and rank.",
  columns: {
    person: { header: "Person", note: "" },
    role: { header: "Role", note: "From the people list of the settings sheet." },
    kpi: {
      header: "KPI",
      note: "Pick one from the KPI library further down; perspective, kind, weight and direction follow from it.",
    },
    perspective: { header: "Perspective", note: "" },
    kind: { header: "Kind", note: "" },
    weight: {
      header: "Weight",
      note: "The library's weight for this role; another may be typed over it. A person's weights add up to 100%.",
    },
    direction: { header: "Direction", note: "" },
    unit: {
      header: "KPI unit",
      note: "Of the metric of the same name in the target sheet, or else of the KPI library. Rates are percentages.",
    },
    ownTarget: {
      header: "Own target",
      note: "Empty: the team's target of the same name in the target sheet.",
    },
    ownActual: {
      header: "Own result",
      note: "Empty: territory sales come from the sales data, 360 feedback from the feedback sheet, other KPIs from the team's figure of the same name in the target sheet, or from the sheet that measures it.",
    },
    target: { header: "Target", note: "" },
    actual: { header: "Actual", note: "" },
    attainment: { header: "Attainment", note: "" },
    score: {
      header: "Score",
      note: "100 points at target, more above it up to the score cap of the settings sheet.",
    },
    weighted: { header: "Weighted score", note: "Weight times score." },
  },
  perspectives: {
    finance: "Finance",
    customer: "Customer",
    process: "Internal process",
    learning: "Learning",
  },
  kinds: { result: "Result KPI", process: "Process KPI" },
  directions: { higher: "higher", lower: "lower", target: "target" },
  kpis: {
    ownSales: "Territory sales",
    sales: "Total sales",
    collection: "Collection rate",
    margin: "Gross margin",
    share: "Market share",
    customers: "New customers",
    orderValue: "Average order value",
    repurchase: "Repurchase rate",
    churn: "Customer churn",
    visits: "Customer visits",
    conversion: "Proposal-to-order rate",
    training: "Training hours",
    teamOnTarget: "Share of team on target",
    feedback: "360 feedback",
  },
  summary: {
    section: "Result per person",
    columns: {
      no: { header: "No", note: "Follows the people list of the settings sheet." },
      person: { header: "Person", note: "" },
      role: { header: "Role", note: "" },
      weights: { header: "Weights", note: "The person's weights added up." },
      check: { header: "Weights in order", note: "Without 100% of weights there is no score." },
      kpiScore: {
        header: "KPI score",
        note: "Weighted scores over the weights of the KPIs that have a score so far.",
      },
      goalScore: { header: "Goal score", note: "From the personal goals below." },
      total: {
        header: "Total",
        note: "KPI score and goal score, mixed by the share of goals below. Without goals it is the KPI score.",
      },
      grade: { header: "Grade", note: "From the grade bands beside." },
      rank: { header: "Rank", note: "Equal totals share a rank." },
      finance: { header: "Finance", note: "Score of this perspective." },
      customer: { header: "Customer", note: "" },
      process: { header: "Internal process", note: "" },
      learning: { header: "Learning", note: "" },
      result: { header: "Result KPI", note: "Score of what came out." },
      effort: {
        header: "Process KPI",
        note: "Score of what was done for it. Strong effort and weak result calls for skill; the reverse may be luck.",
      },
    },
    goalShare: "Share of goals in the total",
    fine: "In order",
    wrongBefore: "Add up to ",
    wrongAfter: ", not 100%",
  },
  grades: {
    section: "Grade bands",
    columns: {
      from: {
        header: "From score",
        note: "The lowest score of the grade. The lowest band starts at 0.",
      },
      grade: { header: "Grade", note: "" },
      factor: { header: "Bonus factor", note: "The incentive sheet multiplies the bonus by it." },
      share: {
        header: "Guide share",
        note: "What share of the team you would expect here. For comparison only: no grade is changed by it.",
      },
      expected: {
        header: "People by guide",
        note: "How many people the guide share would make. Shown, never imposed.",
      },
      people: { header: "People", note: "" },
      actualShare: { header: "Share now", note: "" },
      difference: {
        header: "Against guide",
        note: "Share now less guide share, in percentage points. It shows where the team is graded more mildly or strictly than expected, and changes nothing.",
      },
    },
  },
  goals: {
    section: "Personal goals (management by objectives)",
    columns: {
      person: { header: "Person", note: "" },
      goal: { header: "Goal", note: "" },
      measure: { header: "Reached when", note: "How both sides will see that it is reached." },
      weight: { header: "Weight", note: "Weights of a person's goals; any scale will do." },
      due: { header: "Due", note: "" },
      achieved: { header: "Achieved", note: "0% to 120%, agreed in the talk." },
      score: { header: "Score", note: "" },
      comment: { header: "Comment", note: "" },
    },
  },
  library: {
    section: "KPI library: usual KPIs and weights per role",
    columns: {
      kpi: {
        header: "KPI",
        note: "Named like a metric of the target sheet, it takes the team's figures from there.",
      },
      perspective: { header: "Perspective", note: "" },
      kind: { header: "Kind", note: "" },
      direction: { header: "Direction", note: "" },
      unit: { header: "Usual unit", note: "Empty for plain counts." },
      consultant: {
        header: "Sales consultant",
        note: "The header is the role as the people list has it. Change it to your own role.",
      },
      keyAccount: { header: "Key account manager", note: "" },
      lead: { header: "Regional lead", note: "" },
      head: { header: "Sales manager", note: "" },
    },
  },
  example: {
    goals: [
      {
        goal: "Sign two annual contracts with key accounts",
        measure: "Contracts signed by both sides",
        comment: "One signed, one in legal review",
      },
      {
        goal: "Build a library of product A cases",
        measure: "Six cases, used in offers",
        comment: "Five of six written",
      },
      {
        goal: "Bring the consultants of the region to one visit report",
        measure: "All visits of September in the report",
        comment: "Jiangsu complete, Anhui not yet",
      },
      {
        goal: "Coach Zhao Lei in running a proposal",
        measure: "Three joint visits with feedback",
        comment: "Three visits done",
      },
      {
        goal: "Clean up old leads in Anhui",
        measure: "Every lead closed or with a next step",
        comment: "Half of them done",
      },
      {
        goal: "Learn the trade: eight joint visits",
        measure: "Eight visits with notes",
        comment: "Six visits done",
      },
    ],
  },
};
