/** Parts of formulas about the period up to the as-of date, which never runs past the period's end. */

/** The last day that counts. */
export const lastDay = "MIN(KPI_AsOf,KPI_End)";

/** Two arguments pairs of SUMIFS or COUNTIFS: the date lies in the period, up to the as-of date. */
export function within(dates: string): string {
  return `${dates},">="&KPI_Start,${dates},"<="&${lastDay}`;
}

/** 1 or 0 for each row of a column of dates, for SUMPRODUCT. */
export function isWithin(dates: string): string {
  return `(${dates}>=KPI_Start)*(${dates}<=${lastDay})`;
}
