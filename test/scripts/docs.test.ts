/** The documents keep up with the code: links lead somewhere, files that are named exist, and no sheet is forgotten. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { catalogue } from "../../src/functions/catalogue";
import { templates } from "../../src/templates";
import { today } from "../templates/support/plans";

const root = join(__dirname, "../..");
const isDocument = (name: string) => name.endsWith(".md");
const documents = [
  ...readdirSync(root).filter(isDocument),
  ...readdirSync(join(root, "docs"))
    .filter(isDocument)
    .map((name) => `docs/${name}`),
];
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** As GitHub makes anchors of headings. */
function anchors(path: string): string[] {
  return [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-")
  );
}

describe.each(documents)("%s", (path) => {
  const text = read(path);

  test("links lead to files and headings that are there", () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);
    const broken = links.filter((link) => {
      if (/^https:/.test(link)) return false;
      const [file, anchor] = link.split("#");
      const target = file === "" ? path : join(dirname(path), decodeURI(file));
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchors(target).includes(decodeURI(anchor));
    });
    expect(broken).toEqual([]);
  });

  test("files that it names are there", () => {
    const named = [...text.matchAll(/`((?:src|test|scripts|docs|assets)\/[\w./-]+)`/g)];
    const missing = named
      .map(([, name]) => name)
      .filter((name) => !name.includes("de-DE") && !existsSync(join(root, name)));
    expect(missing).toEqual([]);
  });

  test("code that it quotes stands in the file that it names", () => {
    const quotes = [...text.matchAll(/^ *```ts\n *\/\/ (\S+)\n([\s\S]*?)^ *```/gm)];
    const plain = (code: string) => code.replace(/\s+/g, " ").trim();
    const outdated = quotes.filter(([, file, code]) => !plain(read(file)).includes(plain(code)));
    expect(outdated.map(([quote]) => quote)).toEqual([]);
  });
});

test.each([
  ["README.md", "en-US"],
  ["docs/guide.md", "en-US"],
  ["README.zh-CN.md", "zh-CN"],
  ["docs/guide.zh-CN.md", "zh-CN"],
] as const)("%s names every sheet", (path, language) => {
  // in a list within a table, or in bold: not as a part of another word
  const named = read(path)
    .split(/[|,、*\n]/)
    .map((part) => part.trim());
  const names = Object.values(templates).map(
    (template) =>
      template.plan({ language, content: "empty", asOf: today }, { names: [], tables: [] })
        .sheetName
  );
  expect(names.filter((name) => !named.includes(name))).toEqual([]);
});

test.each([
  ["README.md", /\b(\d+) of them/],
  ["README.zh-CN.md", /共 (\d+) 个/],
  ["CHANGELOG.md", /(\d+), with messages/],
])("%s tells how many functions there are", (path, count) => {
  expect(Number(count.exec(read(path))?.[1])).toBe(catalogue.length);
});
