/** The user guides and the references of the functions as pages to be hosted, made from docs/ when the add-in is built. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Marked, Renderer } from "marked";
import { fileOf, languages, usualLanguage, type Language } from "../src/locales";
import { habits } from "../src/locales/habits";
import { chapters } from "../src/taskpane/guide";
import { readingPolicy } from "./policy";

const docs = join(__dirname, "../docs");

/** What is made into pages: the document, and how its page is called in a language. */
const documents = [
  { name: "guide.md", page: (language: Language) => `${language}.html`, chapters },
  { name: "functions.md", page: (language: Language) => `functions.${language}.html` },
] as const;
type Document = (typeof documents)[number];

/** The document in the language, or in English where it has not been translated. */
function sourceOf({ name }: Document, language: Language): { file: string; spoken: Language } {
  const own = join(docs, fileOf(name, language));
  return existsSync(own)
    ? { file: own, spoken: language }
    : { file: join(docs, name), spoken: usualLanguage };
}

/** "guide.zh-CN.md" → "zh-CN.html"; an address that is none of these pages stays as it is */
function pageOf(address: string): string {
  const [path, anchor] = address.split("#");
  for (const { name, page } of documents)
    for (const language of languages)
      if (path === fileOf(name, language)) return page(language) + (anchor ? `#${anchor}` : "");
  return address;
}

/** As GitHub makes anchors of headings. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

/** Width and height from the head of a PNG file, so that the text does not jump while pictures come. */
function pixels(file: string): [number, number] {
  const head = readFileSync(file).subarray(0, 24);
  return [head.readUInt32BE(16), head.readUInt32BE(20)];
}

function page(document: Document, language: Language): string {
  const { file, spoken } = sourceOf(document, language);
  const named: readonly string[] = "chapters" in document ? document.chapters : [];
  const contents: string[] = [];
  let title = "";
  const usual = new Renderer();
  const marked = new Marked({
    renderer: {
      heading(token) {
        const text = this.parser.parseInline(token.tokens);
        if (token.depth === 1) title = token.text;
        const id =
          token.depth === 2 && named.length > 0 ? named[contents.length] : anchorOf(token.text);
        if (token.depth === 2) contents.push(`<li><a href="#${id}">${text}</a></li>`);
        const contentsHere = token.depth === 1 ? "<!--contents-->" : "";
        return `<h${token.depth} id="${id}">${text}</h${token.depth}>\n${contentsHere}`;
      },
      link(token) {
        return usual.link.call(this, { ...token, href: pageOf(token.href) });
      },
      image({ href, text }) {
        const [width, height] = pixels(join(dirname(file), href));
        return `<img src="${href}" width="${width}" height="${height}" alt="${text}" loading="lazy" />`;
      },
      // What is wider than the window scrolls by itself, by the keyboard too.
      table(token) {
        return `<div class="wide" tabindex="0">${usual.table.call(this, token)}</div>`;
      },
      code(token) {
        return usual.code.call(this, token).replace("<pre>", '<pre tabindex="0">');
      },
    },
  });
  const body = marked.parse(readFileSync(file, "utf8")) as string;
  if (named.length > 0 && contents.length !== named.length)
    throw new Error(
      `${basename(file)} has ${contents.length} chapters; src/taskpane/guide.ts names ${named.length}`
    );
  return `<!doctype html>
<html lang="${spoken}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${readingPolicy}" />
    <meta name="viewport" content="width=device-width" />
    <title>${title} – KPI Loop</title>
    <link rel="icon" href="../assets/logo.svg" />
    <style>${look(spoken)}</style>
  </head>
  <body>
    <main>
${body.replace("<!--contents-->", `<nav><ul>${contents.join("")}</ul></nav>`)}
    </main>
  </body>
</html>
`;
}

const look = (language: Language) => `
:root { color-scheme: light dark; background: #fff; color: #242424; --line: #8885; --quiet: #8881; --link: #08524d }
@media (prefers-color-scheme: dark) { :root { background: #1f1f1f; color: #fff; --link: #74b6b0 } }
body { margin: 0; font: 16px/1.65 ${habits[language].font}; overflow-wrap: break-word }
main { max-width: 48rem; margin: 0 auto; padding: 2rem 1rem 5rem }
h1, h2, h3 { line-height: 1.3 }
h2 { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line) }
a { color: var(--link) }
nav ul { columns: 14rem; padding-left: 1.2rem }
li { margin-block: .3rem }
img { display: block; max-width: 100%; height: auto; margin-block: 1rem; border: 1px solid var(--line); border-radius: 6px; box-sizing: border-box }
.wide { overflow-x: auto }
table { border-collapse: collapse }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top }
pre { overflow-x: auto; padding: .8rem; background: var(--quiet); border-radius: 6px; line-height: 1.4 }
code { font-family: Consolas, Menlo, monospace; font-size: .9em }
`;

/** Every page of every language by its name, and the pictures that they show: files under docs/. */
export function guide(): { pages: Record<string, string>; pictures: string[] } {
  const pages = documents.flatMap((document) =>
    languages.map((language) => [document.page(language), page(document, language)] as const)
  );
  const texts = pages.map(([, text]) => text).join("");
  const pictures = (readdirSync(join(docs, "images"), { recursive: true }) as string[])
    .map((name) => `images/${name.replaceAll("\\", "/")}`)
    .filter((name) => texts.includes(`src="${name}"`));
  return { pages: Object.fromEntries(pages), pictures };
}
