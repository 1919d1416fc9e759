/** Reads any add-in only manifest for workbooks. */
import { child, children, kindOf, localized, required, text } from "./elements";
import { ManifestError } from "./manifest";
import type { Manifest } from "./manifest";
import { resourcesOf } from "./resources";
import type { Resource } from "./resources";
import { readControl, readTab } from "./ribbon";

/**
 * @param xml the manifest's text
 * @param locale the display language, such as "zh-CN"; texts that have no override for it come in the default locale
 * @param parser given where there is no DOM of its own
 * @throws ManifestError where the text is no manifest, or speaks of something it does not define
 */
export function readManifest(
  xml: string,
  locale: string,
  parser: DOMParser = new DOMParser()
): Manifest {
  const root = parse(xml, parser);
  const source = required(required(root, "DefaultSettings"), "SourceLocation");
  const iconUrl = child(root, "IconUrl");
  return {
    id: text(required(root, "Id")),
    displayName: localized(required(root, "DisplayName"), locale),
    description: localized(required(root, "Description"), locale),
    ...(iconUrl && { iconUrl: localized(iconUrl, locale) }),
    sourceUrl: localized(source, locale),
    requirements: readRequirements(root),
    ...readOverrides(child(root, "VersionOverrides"), locale),
  };
}

function parse(xml: string, parser: DOMParser): Element {
  const document = parser.parseFromString(xml, "text/xml");
  const failure = document.getElementsByTagName("parsererror")[0];
  if (failure) throw new ManifestError("notXml", text(failure));
  const root = document.documentElement;
  if (root.localName !== "OfficeApp" || kindOf(root) !== "TaskPaneApp") {
    throw new ManifestError("notWorkbookAddin", kindOf(root) || root.localName);
  }
  const hosts = children(required(root, "Hosts"), "Host").map((host) => host.getAttribute("Name"));
  if (!hosts.includes("Workbook")) throw new ManifestError("notWorkbookAddin", hosts.join(", "));
  return root;
}

function readRequirements(root: Element): Manifest["requirements"] {
  const sets = child(child(root, "Requirements"), "Sets");
  if (!sets) return [];
  return children(sets, "Set").map((set) => ({
    name: set.getAttribute("Name") ?? "",
    minVersion: set.getAttribute("MinVersion") ?? sets.getAttribute("DefaultMinVersion") ?? "1.1",
  }));
}

type Overrides = Pick<
  Manifest,
  "runtimes" | "functionFileUrl" | "customFunctions" | "tabs" | "contextMenus"
>;

function readOverrides(overrides: Element | undefined, locale: string): Overrides {
  const hosts = child(overrides, "Hosts");
  const host = hosts && children(hosts, "Host").find((each) => kindOf(each) === "Workbook");
  if (!overrides || !host) return { runtimes: [], tabs: [], contextMenus: [] };

  const resource = resourcesOf(overrides, locale);
  const desktop = child(host, "DesktopFormFactor");
  const points = (kind: string, parent: Element | undefined) =>
    parent ? children(parent, "ExtensionPoint").filter((point) => kindOf(point) === kind) : [];
  const runtimes = child(host, "Runtimes");
  const functionFile = child(desktop, "FunctionFile");
  const functions = points("CustomFunctions", child(host, "AllFormFactors"))[0];
  return {
    runtimes: runtimes
      ? children(runtimes, "Runtime").map((runtime) => ({
          url: resource(runtime.getAttribute("resid")),
          lifetime: runtime.getAttribute("lifetime") === "long" ? "long" : "short",
        }))
      : [],
    ...(functionFile && { functionFileUrl: resource(functionFile.getAttribute("resid")) }),
    ...(functions && { customFunctions: readCustomFunctions(functions, resource) }),
    tabs: points("PrimaryCommandSurface", desktop)
      .flatMap((point) => [...children(point, "OfficeTab"), ...children(point, "CustomTab")])
      .map((tab) => readTab(tab, resource)),
    contextMenus: points("ContextMenu", desktop)
      .flatMap((point) => children(point, "OfficeMenu"))
      .map((menu) => ({
        menu: menu.getAttribute("id") ?? "",
        controls: children(menu, "Control").map((control) => readControl(control, resource)),
      })),
  };
}

function readCustomFunctions(
  point: Element,
  resource: Resource
): NonNullable<Manifest["customFunctions"]> {
  const address = (part: string): string | undefined => {
    const source = child(child(point, part), "SourceLocation");
    return source && resource(source.getAttribute("resid"));
  };
  const metadataUrl = address("Metadata");
  if (!metadataUrl) throw new ManifestError("missingElement", "CustomFunctions/Metadata");
  const pageUrl = address("Page");
  const scriptUrl = address("Script");
  return {
    namespace: resource(required(point, "Namespace").getAttribute("resid")),
    metadataUrl,
    ...(pageUrl && { pageUrl }),
    ...(scriptUrl && { scriptUrl }),
  };
}
