/** The tracking sheet, in English. */
export const tracking = {
  sheetName: "Tracking",
  title: "Tracking",
  purpose:
    "Early warnings by themselves, and below them what each meeting said and what comes next.",
  warnings: {
    section: "Early warnings",
    columns: {
      check: { header: "Warning", note: "All of it as of the as-of date of the settings sheet." },
      count: { header: "How many", note: "" },
      state: { header: "State", note: "" },
      worst: { header: "First of all", note: "The one that is furthest from where it should be." },
    },
    checks: {
      stepIn: "Tasks that call for help",
      behind: "Tasks a little behind",
      red: "Metrics below amber",
      owner: "Targets without an owner",
      weights: "People whose weights do not add up",
      risks: "Risks due for review",
      voices: "Customers waiting for an answer",
    },
    fine: "Fine",
    look: "Look",
    daysBehind: " days behind",
  },
  log: {
    section: "Meetings: stand-up 15 minutes, weekly review 1 hour, monthly report",
    columns: {
      kind: { header: "Meeting", note: "" },
      date: { header: "Date", note: "" },
      person: { header: "Who", note: "" },
      done: { header: "What was done", note: "" },
      result: { header: "Result", note: "With a number where there is one." },
      obstacle: { header: "Obstacle", note: "" },
      support: { header: "Support given", note: "" },
      next: { header: "Next step", note: "" },
      due: { header: "Until", note: "" },
    },
    kinds: ["Daily stand-up", "Weekly review", "Monthly report"],
  },
  example: [
    {
      person: "Zhao Lei",
      done: "2 visits in Anhui",
      result: "1 offer asked for",
      obstacle: "Long drives, two visits a day at most",
      support: "",
      next: "Plan the route by town",
    },
    {
      person: "Chen Jing",
      done: "Calls to 6 earlier buyers",
      result: "2 want refills",
      obstacle: "",
      support: "",
      next: "Send both offers",
    },
    {
      person: "Li Ming",
      done: "Review of the third week",
      result: "960,000 of 1.2 million; 10 of 30 new customers",
      obstacle: "Visits in Anhui are behind",
      support: "Wang Fang takes over Anhui for a week",
      next: "12 visits by the 25th",
    },
  ],
};
