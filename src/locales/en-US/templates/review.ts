/** The review sheet, in English. */
export const review = {
  sheetName: "Review",
  title: "Review",
  purpose:
    "What was planned, what happened, why; what we keep, improve, start and stop, and who does it.",
  facts: {
    section: "The facts",
    columns: {
      no: { header: "No", note: "Follows the rows of the target sheet." },
      metric: { header: "Metric", note: "" },
      target: { header: "Target", note: "" },
      actual: { header: "Actual", note: "" },
      attainment: { header: "Attainment", note: "" },
      light: { header: "Light", note: "" },
      owner: { header: "Owner", note: "" },
      finding: { header: "Our finding", note: "What the number tells us, in one sentence." },
    },
  },
  summary: {
    onTarget: "Targets reached",
    of: " of ",
    tasksDone: "Tasks done",
    stepIn: "Tasks that call for help",
    kept: "Promises kept",
    effect: "Effect found of effect expected",
    satisfaction: "Customer satisfaction (of 5)",
    complaints: "Complaints still open",
    daysToClose: "Days to close a complaint",
  },
  lenses: {
    section: "Four lenses",
    columns: {
      lens: { header: "Lens", note: "" },
      planned: { header: "What was planned", note: "" },
      happened: { header: "What happened", note: "" },
      why: { header: "Why", note: "The cause, not the culprit." },
      learned: { header: "What we learned", note: "" },
    },
    names: ["Target attainment", "Effect of the strategies", "Teamwork", "Customer feedback"],
  },
  decisions: {
    section: "What we keep, improve, start and stop",
    columns: {
      kind: { header: "Kind", note: "" },
      what: { header: "What exactly", note: "So that anyone can tell whether it was done." },
      lens: { header: "Lens", note: "" },
      owner: { header: "Owner", note: "" },
      due: { header: "Due", note: "" },
      state: { header: "Ready for the task sheet", note: "A decision needs an owner and a date." },
    },
    kinds: ["Keep", "Improve", "Start", "Stop"],
    ready: "Ready",
    missing: "Owner or date missing",
  },
  promises: {
    section: "What we promised in the last review",
    columns: {
      promise: { header: "Promise", note: "Copy last review's decisions here." },
      result: { header: "What came of it", note: "" },
      owner: { header: "Owner", note: "" },
      due: { header: "Due", note: "" },
      kept: { header: "Kept", note: "" },
      late: { header: "Open and overdue", note: "By the as-of date of the settings sheet." },
    },
    kept: { yes: "Kept", partly: "Partly", no: "Not kept" },
    overdue: "Overdue",
  },
  next: {
    section: "Changes for the next period",
    columns: {
      metric: { header: "Metric", note: "" },
      change: { header: "Change", note: "A new target, a new task, another weight." },
      reason: { header: "Reason", note: "" },
      now: { header: "Target now", note: "" },
      proposed: { header: "Proposed target", note: "" },
      growth: {
        header: "Against actual",
        note: "How far the proposal lies from the actual value.",
      },
    },
  },
  example: {
    findings: [
      "On pace only if the open offers close",
      "The drive started late and lacks visits in Anhui",
      "Sets of A and B lift the order value",
      "Calls after delivery help, but began late",
      "Still far from a 40% share: dealers do not know A",
      "Reminders before the due date work",
      "",
      "Price competition costs about one point",
    ],
    lenses: [
      {
        planned: "1.2 million in September",
        happened: "960,000 by the 18th; new customers 10 of 30",
        why: "Order value rose, the number of orders did not",
        learned: "Fewer, larger orders do not replace new customers",
      },
      {
        planned: "30 visits, product A at 40%",
        happened: "18 visits, product A at 30%",
        why: "Visits were planned without the drive to Anhui",
        learned: "Plan routes before promising numbers",
      },
      {
        planned: "Three regions, five sellers",
        happened: "Anhui waited a week for help",
        why: "The task was behind before anybody asked",
        learned: "Ask for help on the third day, not on the eighth",
      },
      {
        planned: "At most 4 complaints",
        happened: "3 complaints, all about delivery dates",
        why: "Dates were promised before they were checked",
        learned: "Check the date with the plant before the offer",
      },
    ],
    decisions: [
      { kind: "Keep", what: "Reminder 7 days before the due date", owner: "Zhao Lei" },
      { kind: "Improve", what: "Visit routes for two weeks ahead", owner: "Zhang Wei" },
      { kind: "Start", what: "Product A training for dealers in Anhui", owner: "Wang Fang" },
      { kind: "Stop", what: "Offers without a confirmed delivery date", owner: "" },
    ],
    promises: [
      {
        promise: "List of 100 prospects by 3 September",
        result: "Done on the 3rd",
        owner: "Zhang Wei",
      },
      {
        promise: "Visits counted for every consultant",
        result: "Done except in Anhui",
        owner: "Chen Jing",
      },
      {
        promise: "Product A training for all consultants",
        result: "Moved to the 21st",
        owner: "Wang Fang",
      },
    ],
    next: {
      change: "Spread the drive over two months",
      reason: "10 of 30 by the third week",
    },
  },
};
