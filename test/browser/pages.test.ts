/**
 * Every page of the pane: what the policy refuses, whom it serves, and how narrow it may get. PICTURES=<folder> draws each
 * page there as the test of long texts sees it.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { closing } from "../../src/locales/en-US/closing";
import { findings } from "../../src/locales/en-US/findings";
import { packing } from "../../src/locales/en-US/packing";
import { sharing } from "../../src/locales/en-US/sharing";
import { languages, type Language } from "../../src/locales";
import { axeFaults } from "../support/axe";
import { inLong, speakLong } from "../support/longTexts";
import { panePages, setUpExample, type PanePage } from "../support/panePages";
import { wordsOf } from "../support/paneUse";
import { launchBrowser, openWorkbench, type Bench } from "../support/workbench";

jest.setTimeout(300_000);

const language: Language = "en-US";
const words = wordsOf[language];
const { empty, full } = panePages(language);
const long = panePages(language, inLong);
/** what a page says that has nothing to show yet */
const loading = [...languages.map((each) => wordsOf[each].loading), inLong(words.loading)];

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
async function reopen({ theme, forcedColors }: Look, locale: Language = language): Promise<void> {
  await bench.page.emulateMedia(
    forcedColors
      ? { forcedColors: "active", colorScheme: "dark" }
      : { forcedColors: "none", colorScheme: null }
  );
  await bench.reload({ theme, locale });
}

/** in CSS pixels, the narrowest that a page has to take */
const narrow = 320;
/** what Excel gives a pane, where what is proposed to be typed is seen whole too */
const usualWidth = 350;

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

/** Texts that are not wholly seen, what is typed among them or not, and controls that lie on one another. */
function unseen(pane: Frame, typed: boolean): Promise<string[]> {
  return pane.evaluate((typed) => {
    // what is scrolled out of sight would lie under the tabs
    document.querySelector(".main")!.scrollTop = 0;
    const all = (wanted: string) =>
      [...document.querySelectorAll<HTMLElement>(wanted)].filter(
        (element) => element.getClientRects().length > 0
      );
    const called = (element: HTMLElement) =>
      (element instanceof HTMLInputElement ? element.value : element.innerText) ||
      element.getAttribute("aria-label") ||
      element.outerHTML.slice(0, 120);
    const cut = all(
      `button, label, h1, h2, h3, legend, li, p, span, div${typed ? ", input[type=text]" : ""}`
    )
      .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflowX))
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
      .map((element) => `cut off: ${called(element)}`);
    // a radio button or a tick lies over its own picture and label
    const controls = all(
      "button, a[href], select, textarea, input:not([type=radio], [type=checkbox])"
    );
    const boxes = controls.map((element) => element.getBoundingClientRect());
    const onOneAnother = controls.flatMap((one, at) =>
      controls.slice(at + 1).flatMap((other, further) => {
        const [a, b] = [boxes[at]!, boxes[at + 1 + further]!];
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across <= 1 || down <= 1 || one.contains(other) || other.contains(one)) return [];
        return [`on one another: ${called(one)} and ${called(other)}`];
      })
    );
    return [...cut, ...onOneAnother];
  }, typed);
}

async function draw(name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const { x, y, width, height } = (await (await bench.pane.frameElement()).boundingBox())!;
  const path = join(folder, `${name.replace(/[^\w-]+/g, "-")}.png`);
  await bench.page.screenshot({ path, clip: { x, y, width, height } });
}

/** A page as it stays: whatever it reads first, or looks for in the workbook, has come. */
async function drawn(pane: Frame): Promise<void> {
  await pane.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  );
  await pane.waitForFunction(
    (loading) =>
      !document.querySelector("[role=progressbar]") &&
      ![...document.querySelectorAll("[role=status]")].some(({ textContent }) =>
        loading.includes(textContent)
      ),
    loading,
    { timeout: 120_000 }
  );
}

async function eachPage(
  pages: readonly PanePage[],
  look: (page: PanePage) => Promise<string[]>
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const page of pages) {
    await page.open(bench.pane);
    await drawn(bench.pane);
    let faults = await look(page);
    if (faults.length > 0) {
      // a button may have been caught on its way from off to on: what counts is the page as it stays
      await new Promise((done) => setTimeout(done, 1000));
      await drawn(bench.pane);
      faults = await look(page);
    }
    if (faults.length > 0) found[page.name] = faults;
  }
  return found;
}

/** What a page does not show as it should in the widths of a pane, and in the narrower one with text of twice the size. */
async function fits({ name }: PanePage, where: string): Promise<string[]> {
  const found: string[] = [];
  const look = async (how: string, typed: boolean) => {
    for (const fault of [...(await sideways(bench.pane)), ...(await unseen(bench.pane, typed))])
      found.push(`${how}: ${fault}`);
    await draw(`${where} ${name} ${how}`);
  };
  for (const width of [usualWidth, narrow]) {
    await setPaneWidth(bench.pane, width);
    await look(`${width} px`, width === usualWidth);
  }
  await doubleText(bench.pane);
  await look("text at 200%", false);
  await usualText(bench.pane);
  return found;
}

/** The same workbook with the pane in long words. The page is loaded anew, and keeps to them. */
async function speakInLong(): Promise<void> {
  await bench.page.addInitScript({ content: speakLong });
  if (process.env.PICTURES) await bench.page.setViewportSize({ width: 1440, height: 2400 });
  await reopen(looks[0]);
}

/** What axe finds on the page; in the looks after the first, of what colours can break alone, and without one, of all else. */
function accessible(look?: Look): Promise<string[]> {
  const colours = "color-contrast";
  if (!look) return axeFaults(bench.pane, { rules: { [colours]: { enabled: false } } });
  return axeFaults(bench.pane, look === looks[0] ? {} : { runOnly: [colours] });
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

  test("every page shows long texts in 320 pixels, and at 200%", async () => {
    await speakInLong();
    expect(await eachPage(long.empty, (page) => fits(page, "empty"))).toEqual({});
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

  test.each<[page: string, buttons: (string | RegExp)[]]>([
    ["closing", [/^Close \w+ 1,/, closing.takeBack, closing.again]],
    ["findings", [findings.write, findings.takeBack]],
    ["map", [words.template.settings.title]],
    ["pack", [packing.make]],
    ["share", [sharing.make, sharing.again]],
    ["check", [words.check.again]],
  ])("the keyboard stays on the page %s, whatever its buttons begin", async (name, buttons) => {
    const { pane } = bench;
    await full.find((page) => page.name === name)!.open(pane);
    for (const button of buttons) {
      await drawn(pane);
      await pane
        .locator("main")
        .getByRole("button", { name: button, exact: true })
        .first()
        .press("Enter");
      await drawn(pane);
      await pane.waitForFunction(() => document.activeElement !== document.body);
      expect(await pane.evaluate(() => document.activeElement!.closest("main") !== null)).toBe(
        true
      );
    }
  });

  test("every page passes axe in Chinese", async () => {
    await reopen(looks[0], "zh-CN");
    expect(await eachPage(panePages("zh-CN").full, () => accessible())).toEqual({});
  });

  test("every page shows long texts in 320 pixels, and at 200%", async () => {
    await speakInLong();
    expect(await eachPage(long.full, (page) => fits(page, "full"))).toEqual({});
  });
});
