/** What the add-in itself leaves in a file: its task pane, and with it the settings that it keeps in the workbook. */
import { textOf, type Parts } from "./archive";
import { walk } from "./markup";
import { relationsOf, removeElements, removeParts } from "./relations";

/** @param addinId the manifest's id; other add-ins' panes stay */
export function removeLeftovers(parts: Parts, addinId: string): void {
  const panes = relationsOf(parts, "").find(({ type }) => type === "webextensiontaskpanes")?.target;
  if (!panes || !parts.has(panes)) return;
  const all = relationsOf(parts, panes);
  const ours = all.filter(({ target }) => referencesOf(parts, target).has(addinId.toLowerCase()));
  if (ours.length === 0) return;
  if (ours.length === all.length) {
    removeParts(parts, "", new Set([panes]));
    removeParts(parts, panes, new Set(ours.map(({ target }) => target)));
    return;
  }
  const ids = new Set(ours.map(({ id }) => id));
  removeTaskpanes(parts, panes, ids);
  removeParts(parts, panes, new Set(ours.map(({ target }) => target)));
}

/** The ids of the add-in that a web extension's part belongs to: its own, and those that other catalogues give it. */
function referencesOf(parts: Parts, path: string): Set<string> {
  const ids = new Set<string>();
  walk(textOf(parts, path) ?? "<none/>", {
    open({ name, attributes }) {
      if (name === "reference" && attributes.id)
        ids.add(attributes.id.replace(/^\{|\}$/g, "").toLowerCase());
    },
  });
  return ids;
}

/** A task pane is told by the relation that it holds. */
function removeTaskpanes(parts: Parts, path: string, ids: ReadonlySet<string>): void {
  const order: boolean[] = [];
  walk(textOf(parts, path) ?? "<none/>", {
    open({ name, attributes }) {
      if (name === "taskpane") order.push(false);
      const id = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1];
      if (name === "webextensionref" && id && ids.has(id)) order[order.length - 1] = true;
    },
  });
  removeElements(parts, path, "taskpane", () => order.shift() === true);
}
