import type { KeyboardEvent } from "react";

/**
 * Keeps Office.js from answering Tab at a heading that has the focus because its page was opened. In Excel on the web it
 * moves the focus by a list of its own in which such places are missing, and takes them for the pane's end: the next Tab
 * would leave the pane. The browser knows what follows them.
 */
export function keepTab(event: KeyboardEvent): void {
  if (event.key === "Tab" && (event.target as HTMLElement).tabIndex < 0) event.stopPropagation();
}
