/** Every page of the pane: what the policy refuses, whom it serves, and how narrow it may get. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Frame } from "playwright-core";
import { panePages, setUpExample, type PanePage } from "../support/panePages";
import { launchBrowser, openWorkbench, type Bench } from "../support/workbench";

jest.setTimeout(300_000);

const language = "en-US";
const { empty, full } = panePages(language);

let browser: Browser;
let bench: Bench;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => {
  expect(bench.strangers).toEqual([]);
  expect(bench.errors).toEqual([]);
});
afterAll(() => browser.close());

/** a host that is not ours; nobody has the name */
const stranger = "https://stranger.invalid";

interface Refusals {
  refused: string[];
}

/** how Excel looks, and whether the system paints with colours of its own */
const looks = [
  { look: "light", theme: "light", forcedColors: false },
  { look: "dark", theme: "dark", forcedColors: false },
  { look: "high contrast", theme: "dark", forcedColors: true },
] as const;
type Look = (typeof looks)[number];

/**
 * The same workbook in another look, drawn so from the start. With colours of its own the system is black, for which
 * Fluent's theme is made: axe reads the theme's text colours there, not those that the system puts in their place.
 */
async function reopen({ theme, forcedColors }: Look): Promise<void> {
  await bench.page.emulateMedia(
    forcedColors
      ? { forcedColors: "active", colorScheme: "dark" }
      : { forcedColors: "none", colorScheme: null }
  );
  await bench.reload(theme);
}

/** in CSS pixels, the narrowest that a page has to take */
const narrow = 320;

async function setPaneWidth(pane: Frame, width: number): Promise<void> {
  const frame = await pane.frameElement();
  await frame.evaluate((element, width) => {
    (element as HTMLElement).style.width = `${width}px`;
  }, width);
  await pane.waitForFunction((width) => innerWidth === width, width);
}

/** Twice the size of all text, as a reader sets it who needs it: by the design tokens that all of it goes by. */
function doubleText(pane: Frame): Promise<void> {
  return pane.evaluate(() => {
    const styles = getComputedStyle(document.querySelector(".fluent-page") ?? document.body);
    const names = ["100", "200", "300", "400", "500", "600"].flatMap((size) => [
      `--fontSizeBase${size}`,
      `--lineHeightBase${size}`,
    ]);
    const doubled = names
      .map((name) => [name, parseFloat(styles.getPropertyValue(name)) * 2] as const)
      .filter(([, value]) => value > 0)
      .map(([name, value]) => `${name}: ${value}px !important;`);
    const sheet = document.createElement("style");
    sheet.id = "doubled";
    sheet.textContent = `:root, .pane, .pane *, .fui-FluentProvider { ${doubled.join(" ")} }`;
    document.head.append(sheet);
  });
}

function usualText(pane: Frame): Promise<void> {
  return pane.evaluate(() => document.getElementById("doubled")!.remove());
}

/** what of the page reaches beyond its right edge and cannot be scrolled to by itself */
function sideways(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const main = document.querySelector(".main")!;
    if (document.documentElement.scrollWidth <= clientWidth && main.scrollWidth <= main.clientWidth)
      return [];
    const scrolls = (element: Element) =>
      element !== main && /auto|scroll/.test(getComputedStyle(element).overflowX);
    const beyond = [...main.querySelectorAll<HTMLElement>("*")].filter((element) => {
      if (element.getBoundingClientRect().right <= clientWidth) return false;
      for (let around: Element | null = element; around !== main; around = around!.parentElement)
        if (scrolls(around!)) return false;
      return true;
    });
    const texts = beyond.map(({ outerHTML }) => outerHTML.slice(0, 200));
    return [`${main.scrollWidth} > ${main.clientWidth}`, ...texts.slice(-3)];
  });
}

/** Each text as long as it may be in German: a third longer, and half as long again where it is short. */
function lengthenTexts(pane: Frame): Promise<void> {
  return pane.evaluate(() => {
    const texts = document.createTreeWalker(document.querySelector(".pane")!, NodeFilter.SHOW_TEXT);
    const usual: [Node, string][] = [];
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const text = node.nodeValue ?? "";
      // sheets and their previews speak the language of the sheet, formulas none
      const isWord = /\p{L}{2}/u.test(text) && !node.parentElement!.closest("td, th, code, option");
      if (!isWord) continue;
      usual.push([node, text]);
      const wanted = Math.ceil(text.length * (text.length < 12 ? 1.5 : 1.35));
      node.nodeValue = text.trimEnd().padEnd(wanted, "en");
    }
    Object.assign(window, { usual });
  });
}

function usualTexts(pane: Frame): Promise<void> {
  return pane.evaluate(() => {
    const { usual } = window as unknown as { usual: [Node, string][] };
    for (const [node, text] of usual) node.nodeValue = text;
  });
}

/** texts of buttons, labels and headings that are not wholly seen */
function cutOff(pane: Frame): Promise<string[]> {
  return pane.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(":is(button, label, h1, h2, h3, legend, li, p)")]
      .filter((element) => getComputedStyle(element).overflowX !== "visible")
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map((element) => `cut off: ${element.innerText}`)
  );
}

async function eachPage(
  pages: readonly PanePage[],
  look: (page: PanePage) => Promise<string[]>
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const page of pages) {
    await page.open(bench.pane);
    const faults = await look(page);
    if (faults.length > 0) found[page.name] = faults;
  }
  return found;
}

async function fitsNarrow(): Promise<string[]> {
  const usual = await sideways(bench.pane);
  await doubleText(bench.pane);
  const doubled = await sideways(bench.pane);
  await usualText(bench.pane);
  await lengthenTexts(bench.pane);
  const long = [...(await sideways(bench.pane)), ...(await cutOff(bench.pane))];
  await usualTexts(bench.pane);
  return [
    ...usual,
    ...doubled.map((fault) => `text at 200%: ${fault}`),
    ...long.map((fault) => `long texts: ${fault}`),
  ];
}

/** What axe finds on the page; in the looks after the first, of what colours can break alone. */
async function accessible(look: Look): Promise<string[]> {
  const axe = new AxeBuilder({ page: bench.page }).include(["iframe:not([hidden])", "html"]);
  if (look !== looks[0]) axe.withRules("color-contrast");
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`)
  );
}

describe("in an empty workbook", () => {
  beforeAll(async () => {
    bench = await openWorkbench(browser, { locale: language });
  });
  afterAll(() => bench.close());

  test.each(looks)("every page passes axe in $look", async (look) => {
    // templates differ in their previews alone
    const some = empty.filter(({ name }) => !/^template (?!targets|person)/.test(name));
    await reopen(look);
    expect(await eachPage(some, () => accessible(look))).toEqual({});
  });

  test("every page fits into 320 pixels, with text at 200% and with longer texts too", async () => {
    await bench.reload();
    await setPaneWidth(bench.pane, narrow);
    expect(await eachPage(empty, fitsNarrow)).toEqual({});
  });

  test("the policy lets no script be written into the page, evaluated or fetched from elsewhere", async () => {
    const { pane } = bench;
    await pane.evaluate((stranger) => {
      const refused: string[] = [];
      Object.assign(window, { refused });
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
        refused.push(`${effectiveDirective} ${blockedURI}`)
      );
      const script = (wanted: Partial<HTMLScriptElement>) =>
        document.head.append(Object.assign(document.createElement("script"), wanted));
      script({ textContent: "window.ran = true" });
      script({ src: `${stranger}/script.js` });
      // a text is evaluated, where that is allowed
      setTimeout("window.ran = true");
      fetch(`${stranger}/data`).catch(() => undefined);
    }, stranger);
    await pane.waitForFunction(() => (window as unknown as Refusals).refused.length === 4);
    const refused = await pane.evaluate(() => (window as unknown as Refusals).refused);
    expect(refused.sort()).toEqual(
      [
        `connect-src ${stranger}/data`,
        "script-src eval",
        "script-src-elem inline",
        `script-src-elem ${stranger}/script.js`,
      ].sort()
    );
    expect(await pane.evaluate(() => "ran" in window)).toBe(false);
    bench.errors.length = 0;
    bench.strangers.length = 0;
  });
});

describe("in a workbook with all sheets", () => {
  beforeAll(async () => {
    bench = await openWorkbench(browser, { locale: language });
    await setUpExample(bench, language);
  });
  afterAll(() => bench.close());

  test.each(looks)("every page passes axe in $look", async (look) => {
    await reopen(look);
    expect(await eachPage(full, () => accessible(look))).toEqual({});
  });

  test("every page fits into 320 pixels, with text at 200% and with longer texts too", async () => {
    await reopen(looks[0]);
    await setPaneWidth(bench.pane, narrow);
    expect(await eachPage(full, fitsNarrow)).toEqual({});
  });
});
