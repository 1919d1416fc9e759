/** The target-setting sheet, in English. */
export const targets = {
  sheetName: "Target setting",
  title: "Target setting",
  purpose:
    "What we are to reach, by when, and whose it is. One row per target; the other sheets read it from here.",
  columns: {
    dimension: {
      header: "Dimension",
      note: "What kind of target it is. Pick one, or type your own.",
    },
    metric: {
      header: "Metric",
      note: "The name under which all sheets find this target. Use each name once.",
    },
    objective: {
      header: "Objective it serves",
      note: "The business goal this target works for. Needed for the R of SMART.",
    },
    unit: { header: "Unit", note: "" },
    direction: {
      header: "Direction",
      note: "higher: the more the better (the default). lower: the less the better, such as complaints. target: the closer the better, such as the discount rate.",
    },
    mode: {
      header: "Mode",
      note: "How the target is typed. Absolute: the number itself. Growth on base: a percentage above the base. Share of another: a percentage of another metric's target.",
    },
    shareOf: {
      header: "Share of",
      note: "Only for the mode Share of another: the metric it is a share of, itself absolute or growth on base.",
    },
    base: {
      header: "Base last period",
      note: "Where we stood last period. Growth on base starts here, and SMART needs it.",
    },
    lastYear: {
      header: "Same period last year",
      note: "For comparison in the status analysis. May stay empty.",
    },
    industry: {
      header: "Industry average",
      note: "For comparison in the status analysis. May stay empty.",
    },
    entry: {
      header: "Target set",
      note: "Type the target as the mode says: 1,200,000, or 25% growth, or a 40% share.",
    },
    target: {
      header: "Target value",
      note: "Computed from mode, base and target set. All sheets work with this number.",
    },
    actual: {
      header: "Actual",
      note: "What has been reached up to the as-of date. Where the workbook has sales data it is taken from there; a number may be typed over it.",
    },
    attainment: {
      header: "Attainment",
      note: "How much of the target is reached, the direction taken into account. 100% is on target. A target of 0 cannot be divided by.",
    },
    gap: {
      header: "Gap",
      note: "What is still missing, or how far ahead we are, in the metric's own unit.",
    },
    light: {
      header: "Light",
      note: "Green, amber or red by the limits of this row, or else those of the settings sheet.",
    },
    amber: {
      header: "Amber from",
      note: "A limit of its own for this row. Empty: as in the settings.",
    },
    green: {
      header: "Green from",
      note: "A limit of its own for this row. Empty: as in the settings.",
    },
    due: { header: "Due date", note: "" },
    owner: { header: "Owner", note: "Who answers for it. Several people may share a target." },
    actions: { header: "Key supporting actions", note: "" },
    smart: {
      header: "SMART",
      note: "A letter for each point met, a dash for each point missed. S metric named, M target is a number, A above the base but not by more than the largest stretch in the settings, R objective named, T due date set.",
    },
  },
  dimensions: [
    "Sales amount",
    "Volume",
    "Customer growth",
    "Average order value",
    "Repurchase",
    "Collection",
    "Margin",
    "Market share",
    "Customer satisfaction",
    "Product mix",
    "Price discipline",
  ],
  units: ["yuan", "orders", "customers", "cases", "%", "days", "visits"],
  directions: { higher: "higher", lower: "lower", target: "target" },
  modes: { absolute: "Absolute", growth: "Growth on base", share: "Share of another" },
  basis: {
    section: "What the targets rest on",
    market: "Market",
    positioning: "Positioning",
    history: "History",
    strategy: "Strategy",
  },
  changes: {
    section: "Changes to targets",
    metric: "Metric changed",
    date: "Date",
    from: "Old target",
    to: "New target",
    reason: "Reason for the change",
    approvedBy: "Approved by",
    validFrom: "Valid from",
    note: "Write every change down here before you change the target above.",
  },
  example: {
    rows: {
      sales: {
        dimension: "Sales amount",
        metric: "Total sales",
        objective: "Reach the third-quarter sales plan",
        unit: "yuan",
        owner: "Li Ming",
        actions: "New-customer drive; weekly review of large orders",
      },
      customers: {
        dimension: "Customer growth",
        metric: "New customers",
        objective: "Widen the customer base",
        unit: "customers",
        owner: "Zhang Wei",
        actions: "100 prospects, 30 visits within 20 days",
      },
      orderValue: {
        dimension: "Average order value",
        metric: "Average order value",
        objective: "Earn more on every order",
        unit: "yuan",
        owner: "Wang Fang",
        actions: "Sell product A and B as a set; approve small orders",
      },
      repurchase: {
        dimension: "Repurchase",
        metric: "Repurchase rate",
        objective: "Keep the customers we have",
        unit: "%",
        owner: "Chen Jing",
        actions: "Call every customer 30 days after delivery",
      },
      productA: {
        dimension: "Product mix",
        metric: "Product A sales",
        objective: "Raise product A from 20% to 40% of sales",
        unit: "yuan",
        owner: "Wang Fang",
        actions: "Product A first in every offer; training for dealers",
      },
      collection: {
        dimension: "Collection",
        metric: "Collection rate",
        objective: "Turn sales into cash",
        unit: "%",
        owner: "Zhao Lei",
        actions: "Reminder 7 days before the due date",
      },
      complaints: {
        dimension: "Customer satisfaction",
        metric: "Complaints",
        objective: "Keep the customers we have",
        unit: "cases",
        owner: "Chen Jing",
        actions: "Answer within 24 hours",
      },
      discount: {
        dimension: "Price discipline",
        metric: "Discount rate",
        objective: "Protect prices without losing orders",
        unit: "%",
        owner: "Li Ming",
        actions: "More than 10% needs the manager's approval",
      },
    },
    basis: {
      market:
        "Demand for mid-range products grows about 10% a year in the region; two competitors cut prices in August.",
      positioning:
        "Product A is our best-margin product and stands at 20% of sales; it is to become 40%.",
      history:
        "August: 0.8 million from 40 orders at 20,000. September decides the third quarter: 1.2 million, that is 48 orders at 25,000.",
      strategy:
        "Win 30 new customers in a 20-day drive, lead every offer with product A, and win back earlier buyers.",
    },
    change: {
      metric: "New customers",
      reason: "Third-quarter sales plan raised to 1.2 million in September",
      approvedBy: "Li Ming",
    },
  },
};
