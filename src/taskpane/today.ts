const msPerDay = 86_400_000;

/** The user's calendar day as Excel counts days: 1 is 1900-01-01, and 1900-02-29 counts, as in Excel. */
export function excelDay(date: Date): number {
  const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((day - Date.UTC(1899, 11, 30)) / msPerDay);
}
