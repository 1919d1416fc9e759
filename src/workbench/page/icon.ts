/** Pictures that a manifest gives in several sizes. */
import type { Icon } from "../manifest";
import { element } from "./dom";

/** @param size edge in CSS pixels; the picture is taken large enough for the screen's density */
export function iconOf(icons: readonly Icon[], size: number): HTMLElement {
  const sharp = size * window.devicePixelRatio;
  const icon = icons.find((candidate) => candidate.size >= sharp) ?? icons.at(-1);
  return element("img", {
    class: "icon",
    src: icon?.url,
    width: String(size),
    height: String(size),
    alt: "",
  });
}
