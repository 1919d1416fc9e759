/** What Excel and the store ask of manifest.xml, checked without their online validator. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { withTexts } from "../../scripts/manifestTexts";
import {
  fileOf as fileOfLanguage,
  languages,
  usualLanguage,
  type Language,
} from "../../src/locales";

const project = join(__dirname, "../..");
const base = "https://localhost:3000/";
const source = readFileSync(join(project, "manifest.xml"), "utf8");
const { DOMParser } = new JSDOM().window;
const document = new DOMParser().parseFromString(source, "text/xml");
const all = [...document.getElementsByTagName("*")];

const named = (name: string) => all.filter((element) => element.localName === name);
const attribute = (elements: Element[], name: string) =>
  elements.flatMap((element) => element.getAttribute(name) ?? []);
const resources = ["Image", "Url", "String"]
  .flatMap(named)
  .filter((element) => element.hasAttribute("DefaultValue"));
const texts = [...named("String"), ...named("DisplayName"), ...named("Description")].filter(
  (element) => element.hasAttribute("DefaultValue")
);
/** an id that is the same in every language */
const nameless = "Functions.Namespace";
const others = languages.filter((each) => each !== usualLanguage);
/** what an element says in a language; nothing where it has not been told */
const saidIn = (language: Language, element: Element): string =>
  (language === usualLanguage || element.id === nameless
    ? element.getAttribute("DefaultValue")
    : [...element.children]
        .find(
          (child) => child.localName === "Override" && child.getAttribute("Locale") === language
        )
        ?.getAttribute("Value")) ?? "";

/** Width and height from the head of a PNG file. */
function pixels(file: string): [number, number] {
  const head = readFileSync(file).subarray(0, 24);
  expect(head.toString("latin1", 1, 4)).toBe("PNG");
  return [head.readUInt32BE(16), head.readUInt32BE(20)];
}

const fileOf = (url: string) => join(project, url.slice(base.length));

test("is well-formed and has its own identity", () => {
  expect(document.getElementsByTagName("parsererror")).toHaveLength(0);
  expect(named("Id")[0]?.textContent).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
  );
  expect(named("Version")[0]?.textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  expect(source).not.toMatch(/contoso|fabrikam|example\.(com|org)/i);
});

test("every resource is defined once and used", () => {
  const defined = attribute(resources, "id").sort();
  expect(new Set(defined).size).toBe(defined.length);
  expect([...new Set(attribute(all, "resid"))].sort()).toEqual(defined);
});

test("ids of resources are at most 32 characters, as Excel demands", () => {
  expect(attribute(resources, "id").filter((id) => id.length > 32)).toEqual([]);
});

test("ids of tabs, groups and controls are unique", () => {
  const ids = attribute(["CustomTab", "Group", "Control", "Item"].flatMap(named), "id");
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});

test("holds the texts of src/locales: node scripts/manifest.mjs writes them", () => {
  expect(withTexts(source)).toBe(source);
});

describe.each(languages)("in %s", (language) => {
  test.each([
    ["ShortStrings", 125],
    ["LongStrings", 250],
  ])("each text in %s is there, and at most %i characters", (list, limit) => {
    const strings = named(list).flatMap((element) => [...element.children]);
    expect(strings.length).toBeGreaterThan(0);
    const lengths = strings.map((each) => [each.id, saidIn(language, each).length] as const);
    expect(lengths.filter(([, length]) => length === 0 || length > limit)).toEqual([]);
  });

  test("labels fit under a ribbon button", () => {
    const labels = named("String").filter((string) => /\.Label$/.test(string.id));
    const lengths = labels.map((label) => [label.id, saidIn(language, label).length] as const);
    expect(lengths.filter(([, length]) => length === 0 || length > 32)).toEqual([]);
  });

  test("the store's texts are there", () => {
    for (const element of [...named("DisplayName"), ...texts.filter(({ id }) => !id)])
      expect([element.localName, saidIn(language, element)]).toEqual([
        element.localName,
        expect.stringMatching(/\p{L}/u),
      ]);
  });

  test("the functions have their metadata", () => {
    const urls = named("Url").filter(({ id }) => id === "Functions.Metadata.Url");
    expect(urls.map((url) => saidIn(language, url))).toEqual([
      `${base}${fileOfLanguage("functions.json", language)}`,
    ]);
  });
});

test("no text speaks of a language that the add-in lacks", () => {
  expect(new Set(attribute(named("Override"), "Locale"))).toEqual(new Set(others));
});

test("English texts hold no Chinese, Chinese texts do", () => {
  const chinese = (language: Language) =>
    texts.filter((element) => /\p{Script=Han}/u.test(saidIn(language, element)));
  expect(chinese(usualLanguage)).toEqual([]);
  expect(chinese("zh-CN")).toEqual(texts.filter(({ id }) => id !== nameless));
});

test("every address is https on the one host that the build replaces", () => {
  const addresses = all
    .flatMap((element) =>
      ["DefaultValue", "Value", "Url", "ResourcesUrl"].map((name) => element.getAttribute(name))
    )
    .filter((value): value is string => /^\w+:\/\//.test(value ?? ""));
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => !address.startsWith(base))).toEqual([]);
});

test("icons of 16, 32 and 80 pixels are there wherever a button or group shows one", () => {
  const urls = new Map(
    named("Image").map((image) => [image.id, image.getAttribute("DefaultValue") ?? ""])
  );
  const icons = named("Icon");
  expect(icons.length).toBeGreaterThan(0);
  for (const icon of icons) {
    const images = [...icon.children];
    expect(attribute(images, "size")).toEqual(["16", "32", "80"]);
    for (const image of images) {
      const size = Number(image.getAttribute("size"));
      const file = fileOf(urls.get(image.getAttribute("resid") ?? "") ?? "");
      expect(pixels(file)).toEqual([size, size]);
    }
  }
});

test.each([
  ["IconUrl", 32],
  ["HighResolutionIconUrl", 64],
])("%s is a picture of %i pixels", (element, size) => {
  const url = named(element)[0]?.getAttribute("DefaultValue") ?? "";
  expect(pixels(fileOf(url))).toEqual([size, size]);
});

test("the store's icon is there", () => {
  expect(pixels(join(project, "assets/logo-128.png"))).toEqual([128, 128]);
});

test("the help page that it links to is there", () => {
  expect(existsSync(fileOf(named("SupportUrl")[0]?.getAttribute("DefaultValue") ?? ""))).toBe(true);
});

test("one long-lived runtime serves pane, buttons and functions", () => {
  const runtime = named("Runtime")[0];
  expect(runtime?.getAttribute("lifetime")).toBe("long");
  const page = runtime?.getAttribute("resid");
  expect(named("FunctionFile")[0]?.getAttribute("resid")).toBe(page);
  expect(named("Page")[0]?.firstElementChild?.getAttribute("resid")).toBe(page);
  const panes = named("TaskpaneId").map((id) => id.nextElementSibling?.getAttribute("resid"));
  expect(new Set(panes)).toEqual(new Set([page]));
});

test("buttons call the commands that the add-in has", () => {
  const commands = readFileSync(join(project, "src/commands/index.ts"), "utf8");
  const called = new Set(named("FunctionName").map((name) => name.textContent));
  expect(called).toEqual(
    new Set([
      "insertTargets",
      "insertStatus",
      "insertTasks",
      "checkWorkbook",
      "shareCopy",
      "openHelp",
    ])
  );
  for (const name of called) expect(commands).toMatch(new RegExp(`\\b${name}\\b`));
});

test("requirement sets are asked for in the manifest itself, before anything is shown", () => {
  const sets = named("Set").map((set) => [
    set.getAttribute("Name"),
    set.getAttribute("MinVersion"),
  ]);
  expect(sets).toEqual([
    ["SharedRuntime", "1.1"],
    ["CustomFunctionsRuntime", "1.1"],
    ["ExcelApi", "1.9"],
  ]);
});
