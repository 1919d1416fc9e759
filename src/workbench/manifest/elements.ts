/** Short ways through an XML tree by local name: manifests differ in their prefixes, not in their names. */
import { ManifestError } from "./manifest";

const xsi = "http://www.w3.org/2001/XMLSchema-instance";

export function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((child) => child.localName === name);
}

export function child(parent: Element | undefined, name: string): Element | undefined {
  return parent && children(parent, name)[0];
}

export function required(parent: Element, name: string): Element {
  const found = child(parent, name);
  if (!found) throw new ManifestError("missingElement", `${parent.localName}/${name}`);
  return found;
}

export function text(element: Element): string {
  return element.textContent?.trim() ?? "";
}

export function kindOf(element: Element): string {
  return element.getAttributeNS(xsi, "type") ?? "";
}

/** A value with overrides per locale: the one for this locale, else the default. */
export function localized(element: Element, locale: string): string {
  const override = children(element, "Override").find(
    (candidate) => candidate.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase()
  );
  return (override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "").trim();
}
