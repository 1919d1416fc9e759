/** The ribbon as a manifest declares it. */
import type { Button, Control, Group, Manifest, Tab } from "../manifest";
import { button, element } from "./dom";
import { iconOf } from "./icon";
import { createMenu } from "./menu";
import type { Texts } from "./texts";

/** Resolves when the command is done; the button rests meanwhile. */
export type Press = (pressed: Button) => Promise<void>;

export function createRibbon(texts: Texts, manifest: Manifest, press: Press): HTMLElement {
  const cellMenu = manifest.contextMenus
    .filter(({ menu }) => menu === "ContextMenuCell")
    .flatMap(({ controls }) => controls);
  const panels = manifest.tabs.map((tab, index) => createPanel(tab, index, press));
  if (cellMenu.length > 0) panels[0]?.append(cellMenuGroup(texts, cellMenu, press));
  const tabs = manifest.tabs.map((tab, index) =>
    element(
      "button",
      { type: "button", role: "tab", id: `tab-${index}`, "aria-controls": `panel-${index}` },
      tab.label ?? texts.excelTabs[tab.id] ?? tab.id
    )
  );
  const choose = (chosen: number): void => {
    tabs.forEach((tab, index) => {
      tab.setAttribute("aria-selected", String(index === chosen));
      tab.tabIndex = index === chosen ? 0 : -1;
    });
    panels.forEach((panel, index) => {
      panel.hidden = index !== chosen;
    });
  };
  tabs.forEach((tab, index) => {
    tab.addEventListener("click", () => choose(index));
    tab.addEventListener("keydown", ({ key }) => {
      const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
      if (step === 0) return;
      const next = (index + step + tabs.length) % tabs.length;
      choose(next);
      tabs[next]?.focus();
    });
  });
  choose(0);
  return element(
    "nav",
    { class: "ribbon", "aria-label": texts.ribbon },
    element("div", { class: "tabs", role: "tablist", "aria-label": texts.tabs }, ...tabs),
    ...panels
  );
}

function createPanel(tab: Tab, index: number, press: Press): HTMLElement {
  return element(
    "div",
    {
      class: "panel",
      role: "tabpanel",
      id: `panel-${index}`,
      "aria-labelledby": `tab-${index}`,
    },
    ...tab.groups.map((group) => createGroup(group, press))
  );
}

function createGroup(group: Group, press: Press): HTMLElement {
  return element(
    "div",
    { class: "group", role: "group", "aria-label": group.label, "data-id": group.id },
    element(
      "div",
      { class: "controls" },
      ...group.controls.map((control) => createControl(control, press))
    ),
    element("div", { class: "group-label", "aria-hidden": "true" }, group.label)
  );
}

/** The entries that a right click on a cell offers in Excel, for those who have only a keyboard or a test here. */
function cellMenuGroup(texts: Texts, controls: Control[], press: Press): HTMLElement {
  const items = controls.flatMap((control) => (control.kind === "menu" ? control.items : control));
  const [first] = controls;
  const group: Group = {
    id: "ContextMenuCell",
    label: texts.cellMenu,
    icons: [],
    controls: [
      {
        kind: "menu",
        id: "ContextMenuCell",
        label: first?.label ?? texts.cellMenu,
        tooltip: first?.tooltip ?? { title: texts.cellMenu, text: "" },
        icons: first?.icons ?? [],
        items,
      },
    ],
  };
  return createGroup(group, press);
}

function createControl(control: Control, press: Press): HTMLElement {
  return control.kind === "menu"
    ? createMenu(control, (item) => void press(item))
    : createButton(control, press);
}

function createButton(control: Button, press: Press): HTMLElement {
  const made = button(
    {
      class: "command",
      "data-id": control.id,
      title: `${control.tooltip.title}\n${control.tooltip.text}`,
    },
    () => {
      made.setAttribute("aria-busy", "true");
      made.disabled = true;
      void press(control).finally(() => {
        made.removeAttribute("aria-busy");
        made.disabled = false;
      });
    },
    iconOf(control.icons, 32),
    element("span", {}, control.label)
  );
  return made;
}
