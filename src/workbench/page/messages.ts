/** A line below the ribbon that tells what happened, and may offer one way on. */
import { button, element } from "./dom";
import type { Texts } from "./texts";

export interface Messages {
  element: HTMLElement;
  show(kind: "info" | "error", text: string, action?: { label: string; run: () => void }): void;
}

/** Errors stay until they are dismissed; another message takes their place. */
export function createMessages(texts: Texts): Messages {
  const bar = element("div", { class: "message", role: "status", hidden: true });
  const hide = (): void => {
    bar.hidden = true;
  };
  return {
    element: bar,
    show(kind, text, action) {
      bar.className = `message ${kind}`;
      bar.setAttribute("role", kind === "error" ? "alert" : "status");
      const run = (): void => {
        hide();
        action?.run();
      };
      bar.replaceChildren(
        element("span", {}, text),
        ...(action ? [button({ class: "link" }, run, action.label)] : []),
        button({ class: "quiet" }, hide, texts.dismiss)
      );
      bar.hidden = false;
    },
  };
}

/** What went wrong, in the words of whoever noticed. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
