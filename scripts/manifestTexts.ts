/** Puts the texts of src/locales into manifest.xml and into the files of the keyboard shortcuts. */
import { fileOf, languages, usualLanguage, type Language } from "../src/locales";
import { manifestTexts } from "../src/locales/manifest";

type TextName = keyof (typeof manifestTexts)[Language];

const others = languages.filter((each) => each !== usualLanguage);

const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const attribute = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => escapes[sign as keyof typeof escapes]);

/** The manifest with the value of one element, told by its id where it has one, in every language. */
function put(
  manifest: string,
  [tag, id]: readonly [tag: string, id?: string],
  value: (language: Language) => string
): string {
  const head = id === undefined ? tag : `${tag} id="${id}"`;
  const override = tag.startsWith("bt:") ? "bt:Override" : "Override";
  const written = new RegExp(
    `^( *)<${head.replaceAll(".", "\\.")}(?=[\\s>/])([^>]*/>|[^>]*>[^]*?</${tag}>)`,
    "m"
  );
  if (!written.test(manifest)) throw new Error(`manifest.xml has no ${id ?? tag}`);
  return manifest.replace(written, (_, indent: string) =>
    [
      `${indent}<${head} DefaultValue="${attribute(value(usualLanguage))}">`,
      ...others.map(
        (each) => `${indent}  <${override} Locale="${each}" Value="${attribute(value(each))}" />`
      ),
      `${indent}</${tag}>`,
    ].join("\n")
  );
}

/**
 * The manifest with each text, the functions' metadata and the shortcuts' names in every language; all else in it stays.
 * Throws where it lacks an element that has a text.
 */
export function withTexts(manifest: string): string {
  let result = manifest;
  for (const name of Object.keys(manifestTexts[usualLanguage]) as TextName[])
    result = put(
      result,
      name.includes(".") ? ["bt:String", name] : [name],
      (language) => manifestTexts[language][name]
    );
  const [, host] = /DefaultValue="([^"]*)functions\.json"/.exec(result)!;
  result = put(
    result,
    ["bt:Url", "Functions.Metadata.Url"],
    (language) => host + fileOf("functions.json", language)
  );
  return result.replace(/^ *<ExtendedOverrides[^]*(?=<\/OfficeApp>)/m, () => shortcuts(host));
}

/** The file of the shortcuts and, for a language other than the usual one, that of their names. */
const shortcutFile = (language: Language) => fileOf("assets/shortcuts.json", language);

/** Where Excel finds the shortcuts. It takes one file of names besides, or one for each language by a token. */
function shortcuts(host: string): string {
  const [first, ...more] = others;
  const usual = host + shortcutFile(usualLanguage);
  if (first === undefined) return `  <ExtendedOverrides Url="${usual}" />\n`;
  const names = host + shortcutFile(first);
  const open = (resources: string) =>
    `  <ExtendedOverrides\n    Url="${usual}"\n    ResourcesUrl="${resources}"\n  `;
  if (more.length === 0) return `${open(names)}/>\n`;
  return [
    `${open(names.replace(first, "${token.locale}"))}>`,
    "    <Tokens>",
    `      <Token Name="locale" DefaultValue="${first}" xsi:type="LocaleToken">`,
    ...others.map((each) => `        <Override Locale="${each}" Value="${each}" />`),
    "      </Token>",
    "    </Tokens>",
    "  </ExtendedOverrides>\n",
  ].join("\n");
}

interface Shortcuts {
  actions: { name: string }[];
  resources: { default: Record<string, { value: string }> };
}

/** The files of the shortcuts, made from the first of them: each is called what the ribbon calls its button. */
export function shortcutFiles(usual: string): Record<string, string> {
  const { resources, ...rest } = JSON.parse(usual) as Shortcuts;
  const named = (language: Language) =>
    Object.fromEntries(
      Object.keys(resources.default).map((name) => {
        const label = `${name[0]!.toUpperCase()}${name.slice(1)}.Label` as TextName;
        return [name, { value: manifestTexts[language][label] }];
      })
    );
  return Object.fromEntries(
    languages.map((each) => {
      const content =
        each === usualLanguage ? { ...rest, resources: { default: named(each) } } : named(each);
      return [shortcutFile(each), `${JSON.stringify(content, null, 2)}\n`];
    })
  );
}
