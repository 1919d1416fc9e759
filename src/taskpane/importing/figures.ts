/** Numbers and days as the page shows them. */

export function shownNumber(value: number, language: string): string {
  return value.toLocaleString(language, { maximumFractionDigits: 2 });
}

/** The day of an Excel serial. */
export function shownDay(serial: number, language: string): string {
  const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return date.toLocaleDateString(language, { dateStyle: "medium", timeZone: "UTC" });
}
