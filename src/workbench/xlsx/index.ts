/** Workbooks as .xlsx files. The only place that knows hucre. */
export { openXlsx } from "./open";
export { saveXlsx } from "./save";
