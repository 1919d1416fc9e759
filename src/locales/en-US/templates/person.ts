/** The talk sheet, in English. */
export const person = {
  sheetName: "Talk sheet",
  title: "Talk sheet",
  purpose:
    "One person on one page: score, gaps, goals, tasks and pay. Pick the name; the rest follows.",
  pick: "Person",
  result: {
    columns: {
      grade: { header: "Grade", note: "" },
      role: { header: "Role", note: "" },
      total: { header: "Total", note: "" },
      kpiScore: { header: "KPI score", note: "" },
      goalScore: { header: "Goal score", note: "" },
      rank: { header: "Rank", note: "Equal totals share a rank." },
      people: { header: "Of", note: "People with a total so far." },
      before: { header: "Rank before", note: "The last one in the history, where one is kept." },
      move: { header: "Places moved", note: "" },
    },
  },
  lines: {
    section: "KPIs",
    columns: {
      no: { header: "Line", note: "Its line on the scorecard." },
      kpi: { header: "KPI", note: "" },
      weight: { header: "Weight", note: "" },
      target: { header: "Target", note: "" },
      actual: { header: "Actual", note: "" },
      attainment: { header: "Attainment", note: "" },
      score: { header: "Score", note: "" },
      missed: { header: "Points missed", note: "Weight × what the score is short of 100." },
      order: { header: "Gap rank", note: "1 costs the most points." },
    },
  },
  gaps: {
    section: "Three largest gaps",
    columns: {
      no: { header: "No", note: "" },
      kpi: { header: "KPI", note: "" },
      missed: { header: "Points missed", note: "" },
      target: { header: "Target", note: "" },
      actual: { header: "Actual", note: "" },
    },
  },
  goals: {
    section: "Personal goals",
    columns: {
      no: { header: "Line", note: "" },
      goal: { header: "Goal", note: "" },
      achieved: { header: "Achieved", note: "" },
    },
  },
  tasks: {
    section: "Tasks",
    columns: {
      no: { header: "Line", note: "Its line on the task sheet." },
      task: { header: "Task", note: "Every task in whose Owner cell the name appears." },
      due: { header: "Due", note: "" },
      progress: { header: "Progress", note: "" },
      lag: { header: "Days behind", note: "" },
      status: { header: "Status", note: "" },
    },
  },
  pay: {
    section: "Pay by the incentive sheet",
    columns: {
      currency: { header: "Unit", note: "" },
      total: { header: "Total pay", note: "" },
      commission: { header: "Commission", note: "" },
      bonus: { header: "Bonus", note: "" },
      team: { header: "Team bonus", note: "" },
      penalty: { header: "Deduction", note: "" },
    },
  },
  talk: {
    section: "The talk (write by hand on the print)",
    boxes: ["What went well", "What to work on", "What we agreed, by when", "Support needed"],
    signature: "Signatures and date:",
  },
};
