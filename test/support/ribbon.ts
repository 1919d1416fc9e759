/** The ribbon's buttons as manifest.xml labels them in English. */
export const commandNames = {
  open: "Open KPI Loop",
  targets: "Set targets",
  status: "Analyze status",
  tasks: "Break into tasks",
  check: "Check workbook",
  share: "Share a copy",
  help: "Help",
};
