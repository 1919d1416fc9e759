/** The commands of a manifest: tabs, groups, buttons, menus and what they do. */
import { child, children, kindOf, required, text } from "./elements";
import { ManifestError } from "./manifest";
import type { Action, Button, Control, Group, Icon, Tab } from "./manifest";
import type { Resource } from "./resources";

export function readTab(tab: Element, resource: Resource): Tab {
  const label = child(tab, "Label");
  return {
    id: tab.getAttribute("id") ?? "",
    ...(label && { label: resource(label.getAttribute("resid")) }),
    groups: children(tab, "Group").map((group) => readGroup(group, resource)),
  };
}

function readGroup(group: Element, resource: Resource): Group {
  return {
    id: group.getAttribute("id") ?? "",
    label: labelOf(group, resource),
    icons: readIcons(group, resource),
    controls: children(group, "Control").map((control) => readControl(control, resource)),
  };
}

export function readControl(control: Element, resource: Resource): Control {
  switch (kindOf(control)) {
    case "Button":
      return readButton(control, resource);
    case "Menu":
      return {
        kind: "menu",
        ...named(control, resource),
        items: children(required(control, "Items"), "Item").map((item) =>
          readButton(item, resource)
        ),
      };
    default:
      throw new ManifestError("unknownKind", kindOf(control));
  }
}

function readButton(button: Element, resource: Resource): Button {
  return {
    kind: "button",
    ...named(button, resource),
    action: readAction(required(button, "Action"), resource),
  };
}

function readAction(action: Element, resource: Resource): Action {
  switch (kindOf(action)) {
    case "ShowTaskpane": {
      const taskpaneId = child(action, "TaskpaneId");
      const title = child(action, "Title");
      return {
        kind: "showTaskpane",
        url: resource(required(action, "SourceLocation").getAttribute("resid")),
        ...(taskpaneId && { taskpaneId: text(taskpaneId) }),
        ...(title && { title: resource(title.getAttribute("resid")) }),
      };
    }
    case "ExecuteFunction":
      return { kind: "executeFunction", functionName: text(required(action, "FunctionName")) };
    default:
      throw new ManifestError("unknownKind", kindOf(action));
  }
}

function named(control: Element, resource: Resource) {
  const supertip = required(control, "Supertip");
  return {
    id: control.getAttribute("id") ?? "",
    label: labelOf(control, resource),
    tooltip: {
      title: resource(required(supertip, "Title").getAttribute("resid")),
      text: resource(required(supertip, "Description").getAttribute("resid")),
    },
    icons: readIcons(control, resource),
  };
}

function labelOf(element: Element, resource: Resource): string {
  return resource(required(element, "Label").getAttribute("resid"));
}

function readIcons(owner: Element, resource: Resource): Icon[] {
  const icon = child(owner, "Icon");
  if (!icon) return [];
  return children(icon, "Image")
    .map((image) => ({
      size: Number(image.getAttribute("size")),
      url: resource(image.getAttribute("resid")),
    }))
    .sort((one, other) => one.size - other.size);
}
