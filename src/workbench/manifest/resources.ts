/** The texts, addresses and pictures that a manifest's commands refer to by resid. */
import { child, children, localized } from "./elements";
import { ManifestError } from "./manifest";

export type Resource = (resid: string | null) => string;

/** A look-up in the language given; a resid that nothing defines is a ManifestError. */
export function resourcesOf(overrides: Element, locale: string): Resource {
  const values = new Map<string, string>();
  const lists = child(overrides, "Resources")?.children ?? [];
  for (const list of lists) {
    for (const entry of ["Image", "Url", "String"].flatMap((name) => children(list, name))) {
      values.set(entry.getAttribute("id") ?? "", localized(entry, locale));
    }
  }
  return (resid) => {
    const value = values.get(resid ?? "");
    if (value === undefined) throw new ManifestError("unknownResource", resid ?? "");
    return value;
  };
}
