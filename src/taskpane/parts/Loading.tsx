import { Body1 } from "@fluentui/react-components";
import { usePane } from "../state/PaneContext";

/** Stands in for what is not there yet; plain words, as the first page should be light. */
export function Loading() {
  return <Body1 role="status">{usePane().words.loading}</Body1>;
}
