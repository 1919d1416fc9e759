/** The user guide as it is hosted: a page per language with all chapters, pictures that are there, and nothing that runs. */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { guide } from "../../scripts/guide";
import { readingPolicy } from "../../scripts/policy";
import { languages } from "../../src/locales";
import { chapterOf, chapters, guideAddress } from "../../src/taskpane/guide";
import { steps } from "../../src/taskpane/loop";
import { tools } from "../../src/taskpane/tools";
import { templateOrder } from "../../src/templates";

const { pages, pictures } = guide();
const docs = join(__dirname, "../../docs");

describe.each(languages)("the guide in %s", (language) => {
  const document = new JSDOM(pages[`${language}.html`]).window.document;

  test("has the chapters that the pane leads to, in their order, and a list of them", () => {
    const headings = [...document.querySelectorAll("h2")];
    expect(headings.map(({ id }) => id)).toEqual([...chapters]);
    const contents = [...document.querySelectorAll("nav a")];
    expect(contents.map((link) => link.getAttribute("href"))).toEqual(
      chapters.map((chapter) => `#${chapter}`)
    );
    expect(contents.map(({ textContent }) => textContent)).toEqual(
      headings.map(({ textContent }) => textContent)
    );
  });

  test("shows a picture in every step of the loop, each with a text in its stead", () => {
    for (const { id } of steps) {
      let element = document.getElementById(id)!.nextElementSibling;
      let shown = 0;
      for (; element && element.tagName !== "H2"; element = element.nextElementSibling)
        shown += element.querySelectorAll("img").length;
      expect([id, shown > 0]).toEqual([id, true]);
    }
    for (const { alt, src } of document.images) {
      expect(alt).toMatch(/\p{L}{4}/u);
      expect(src).toContain(language === "zh-CN" ? "zh" : "en");
    }
  });

  test("links stay on the host and lead to something", () => {
    for (const page of [`${language}.html`, `functions.${language}.html`])
      for (const [, href] of pages[page].matchAll(/ href="([^"]+)"/g)) {
        if (href === "../assets/logo.svg") continue;
        const [path, anchor] = href.split("#");
        const target = path === "" ? page : path;
        expect(Object.keys(pages)).toContain(target);
        if (anchor) expect(pages[target]).toContain(` id="${decodeURI(anchor)}"`);
      }
  });
});

test("every page has its policy and no script", () => {
  for (const text of Object.values(pages)) {
    expect(text).toContain(`content="${readingPolicy}"`);
    expect(text).not.toMatch(/<script|https?:|style="/i);
  }
});

test("pictures are there, 120 KB each at most beside those of README, 5 MB together", () => {
  const sizes = pictures.map((name) => [name, statSync(join(docs, name)).size] as const);
  expect(pictures.length).toBeGreaterThan(40);
  const large = sizes.filter(([name, size]) => /guide\//.test(name) && size > 120 * 1024);
  expect(large).toEqual([]);
  expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeLessThan(5e6);
  for (const text of Object.values(pages))
    for (const [, src] of text.matchAll(/src="([^"]+)"/g))
      expect(existsSync(join(docs, src))).toBe(true);
});

test("every page of the pane has its chapter", () => {
  const known: readonly string[] = chapters;
  for (const template of templateOrder)
    expect(known).toContain(chapterOf({ name: "template", template }));
  for (const [name] of tools) expect(known).toContain(chapterOf({ name }));
  for (const name of ["home", "setUp", "check", "functions"] as const)
    expect(known).toContain(chapterOf({ name }));
  expect(guideAddress("zh-CN", chapterOf({ name: "closing" }))).toBe("guide/zh-CN.html#review");
});
