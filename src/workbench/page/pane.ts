/** The task pane beside the sheet: a title, a way to close it, and a width that can be pulled. */
import { button, element } from "./dom";
import type { Texts } from "./texts";

export interface Pane {
  /** the line to pull, and the pane itself */
  elements: HTMLElement[];
  /** where the add-in's frames live; they stay alive while the pane is closed */
  body: HTMLElement;
  readonly isOpen: boolean;
  setOpen(open: boolean): void;
  setTitle(title: string): void;
}

/** in pixels: Excel's own width, and how far it may be pulled */
const width = { usual: 350, least: 280, most: 720, step: 20 };

/** @param actions what the user does; the add-in's own wishes come through setOpen */
export function createPane(texts: Texts, actions: { close: () => void; reload: () => void }): Pane {
  const title = element("h2", {});
  const body = element("div", { class: "pane-body" });
  const pane = element(
    "aside",
    { class: "pane", "aria-label": texts.pane },
    element(
      "div",
      { class: "pane-head" },
      title,
      button(
        { class: "quiet", title: texts.reloadPane, "aria-label": texts.reloadPane },
        actions.reload,
        "↻"
      ),
      button(
        { class: "quiet", title: texts.closePane, "aria-label": texts.closePane },
        actions.close,
        "✕"
      )
    ),
    body
  );
  const splitter = createSplitter(texts, pane);
  return {
    elements: [splitter, pane],
    body,
    get isOpen() {
      return !pane.hidden;
    },
    setOpen(open) {
      pane.hidden = !open;
      splitter.hidden = !open;
    },
    setTitle(text) {
      title.textContent = text;
    },
  };
}

function createSplitter(texts: Texts, pane: HTMLElement): HTMLElement {
  const splitter = element("div", {
    class: "splitter",
    role: "separator",
    tabindex: "0",
    "aria-label": texts.resizePane,
    "aria-orientation": "vertical",
    "aria-valuemin": String(width.least),
    "aria-valuemax": String(width.most),
  });
  let now = width.usual;
  const resize = (wanted: number): void => {
    now = Math.round(Math.min(Math.max(wanted, width.least), width.most));
    pane.style.width = `${now}px`;
    splitter.setAttribute("aria-valuenow", String(now));
  };
  resize(now);
  splitter.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") resize(now + width.step);
    if (key === "ArrowRight") resize(now - width.step);
  });
  splitter.addEventListener("pointerdown", (start) => {
    const before = now;
    // the frame beside it would swallow the movement otherwise
    splitter.setPointerCapture(start.pointerId);
    const move = ({ clientX }: PointerEvent): void => resize(before + start.clientX - clientX);
    splitter.addEventListener("pointermove", move);
    splitter.addEventListener(
      "lostpointercapture",
      () => splitter.removeEventListener("pointermove", move),
      { once: true }
    );
  });
  return splitter;
}
