/** From a manifest's address to an add-in at work. */
import type { Book } from "../book/book";
import { readManifest } from "../manifest";
import type { Manifest } from "../manifest";
import { Addin, type FileDoor } from "./addin";
import { reasonOf } from "./messages";
import type { Messages } from "./messages";
import type { Pane } from "./pane";
import { unmet } from "./requirements";
import type { Settings } from "./settings";
import type { Texts } from "./texts";

/** undefined, and told, where there is no add-in to start. Its functions are offered before its page has loaded. */
export async function startAddin(
  book: Book,
  settings: Settings,
  texts: Texts,
  messages: Messages,
  pane: Pane,
  files: FileDoor
): Promise<Addin | undefined> {
  const { manifestUrl, locale, apiVersions } = settings;
  let manifest: Manifest;
  try {
    const response = await fetch(manifestUrl);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    manifest = readManifest(await response.text(), locale);
  } catch (reason) {
    messages.show("error", texts.noManifest(manifestUrl, reasonOf(reason)));
    return undefined;
  }
  const addin = new Addin(book, manifest, settings, pane.body, pane.setOpen, files);
  const missing = unmet(manifest.requirements, apiVersions);
  if (missing) {
    const { name, minVersion } = missing;
    const has = `${name} ${apiVersions[name] ?? "–"}`;
    messages.show("error", texts.tooOld(`${name} ${minVersion}`, has));
    if (!settings.offerAnyway) return undefined;
  }
  try {
    await addin.registerFunctions();
  } catch (reason) {
    const url = manifest.customFunctions?.metadataUrl ?? "";
    messages.show("error", texts.noFunctions(url, reasonOf(reason)));
  }
  return addin;
}
