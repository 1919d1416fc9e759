/** What manifest.xml says in English, by element or by id, and the shape of all others. */
export const manifest = {
  DisplayName: "KPI Loop",
  Description:
    "Carries a sales team through the month: set targets, see the gap, find the cause, split the work into tasks. KPI functions keep every number live in the sheet.",
  "GetStarted.Title": "KPI Loop is ready",
  "Tab.Label": "KPI Loop",
  "Loop.Label": "Monthly loop",
  "Sheets.Label": "Add a sheet",
  "Care.Label": "Check, share, help",
  "Open.Label": "Open KPI Loop",
  "Targets.Label": "Set targets",
  "Status.Label": "Analyze status",
  "Tasks.Label": "Break into tasks",
  "Check.Label": "Check workbook",
  "Share.Label": "Share a copy",
  "Help.Label": "Help",
  "Cell.Label": "KPI Loop",
  "GetStarted.Text":
    "Open the KPI Loop tab and set your first target. Attainment, gaps and task progress follow as you type.",
  "Open.Tip": "See where this month stands, from targets to tasks, and what to do next.",
  "Targets.Tip":
    "Add a sheet for this period’s targets, with attainment and gap worked out for you.",
  "Status.Tip":
    "Add a sheet that compares results with targets and history and helps find the cause.",
  "Tasks.Tip": "Add a sheet that splits the plan into tasks with owners, dates and progress.",
  "Check.Tip": "Look for broken formulas, missing tables and names in this workbook.",
  "Share.Tip": "Make a copy that colleagues without the add-in can open, or one for each person.",
  "Help.Tip": "What each sheet and each function does.",
  "Cell.Tip": "Open KPI Loop or check this workbook.",
};

export type ManifestTexts = typeof manifest;
