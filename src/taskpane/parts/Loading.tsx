import { usePane } from "../state/PaneContext";

/** Stands in for what is not there yet; plain words, as the first page should be light. */
export function Loading() {
  return <span role="status">{usePane().words.loading}</span>;
}
