/** A ribbon button that opens a list of commands. */
import type { Button, Menu } from "../manifest";
import { button, element } from "./dom";
import { iconOf } from "./icon";

/** Arrow keys go through the list; Escape, Tab or a click elsewhere closes it. */
export function createMenu(menu: Menu, onChoose: (item: Button) => void): HTMLElement {
  const list = element("div", {
    class: "menu",
    role: "menu",
    popover: "auto",
    id: `menu-${menu.id}`,
    "aria-label": menu.label,
  });
  const entries = menu.items.map((item) =>
    button(
      {
        role: "menuitem",
        tabindex: "-1",
        "data-id": item.id,
        title: item.tooltip.text,
      },
      () => {
        list.hidePopover();
        onChoose(item);
      },
      iconOf(item.icons, 16),
      element("span", {}, item.label)
    )
  );
  list.append(...entries);
  list.addEventListener("keydown", (event) => {
    const at = entries.indexOf(document.activeElement as HTMLButtonElement);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (event.key === "Tab") list.hidePopover();
    if (step === 0) return;
    event.preventDefault();
    entries[(at + step + entries.length) % entries.length]?.focus();
  });

  const opener = element(
    "button",
    {
      type: "button",
      class: "command",
      "data-id": menu.id,
      title: `${menu.tooltip.title}\n${menu.tooltip.text}`,
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      popovertarget: list.id,
    },
    iconOf(menu.icons, 32),
    element("span", { class: "opens" }, menu.label)
  );
  list.addEventListener("toggle", (event) => {
    const open = (event as ToggleEvent).newState === "open";
    opener.setAttribute("aria-expanded", String(open));
    if (!open) return;
    const { left, bottom } = opener.getBoundingClientRect();
    list.style.left = `${left}px`;
    list.style.top = `${bottom + 2}px`;
    entries[0]?.focus();
  });
  return element("div", { class: "menu-control" }, opener, list);
}
