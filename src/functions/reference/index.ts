/** The reference of all functions as Markdown, made from the catalogue, the texts and the twins. */
import type { ErrorCode } from "../../kpi/failure";
import { fileOf, inEach, languages, type Language } from "../../locales";
import { functionTexts } from "../../locales/functions";
import { habits } from "../../locales/habits";
import { referenceTexts, type ReferenceTexts } from "../../locales/reference";
import { families, namespace, type FunctionId } from "../catalogue";
import type { Definition } from "../define";
import { metadata } from "../metadata";
import { twinOf } from "../twins";
import { exampleFormula, shownResult, usualArguments } from "./formulas";
import { table } from "./table";
import { ownTroubles } from "./troubles";

/** Where each language's reference is kept, beside the others. */
export const referenceFiles = inEach((language) => fileOf("functions.md", language));

/** a formula up to this length reads at a glance */
const shortTwin = 300;

const codes: Record<ErrorCode, string> = {
  na: "#N/A",
  value: "#VALUE!",
  div0: "#DIV/0!",
  num: "#NUM!",
};

const block = (text: string) => ["```text", text, "```"];

function exampleLines(definition: Definition): string[] {
  const formula = exampleFormula(definition);
  const result = shownResult(definition);
  if (definition.result === "scalar") return [`\`${formula}\` → \`${result[0][0]}\``];
  const cells = result.map((each) => each.join("\t").trimEnd());
  return block([formula, "", ...cells.map((line) => line.replaceAll("\t", "   "))].join("\n"));
}

function twinLines(definition: Definition, texts: ReferenceTexts): string[] {
  const twin = twinOf(definition.id, usualArguments(definition));
  if (typeof twin !== "string") return [texts.noTwin];
  const formula = block(`=${twin}`);
  if (twin.length <= shortTwin) return formula;
  const summary = texts.showTwin.replace("{length}", String(twin.length + 1));
  return [`<details><summary>${summary}</summary>`, "", ...formula, "", "</details>"];
}

function errorLines(
  definition: Definition<FunctionId>,
  language: Language,
  texts: ReferenceTexts
): string[] {
  const troubles = ownTroubles(definition, language);
  if (troubles.length === 0) return [texts.noOwnErrors];
  return troubles.map(({ code, message }) => `- \`${codes[code]}\` ${message}`);
}

function functionLines(definition: Definition<FunctionId>, language: Language): string[] {
  const texts = referenceTexts[language];
  const { headings } = texts;
  const described = metadata(language).functions.find(({ id }) => id === definition.id);
  if (!described) throw new Error(`No metadata for ${definition.id}`);
  const signature = described.parameters.map(({ name, optional }) =>
    optional ? `[${name}]` : name
  );
  const section = (title: string, lines: readonly string[]) => [`**${title}**`, "", ...lines, ""];
  return [
    `### ${definition.id}`,
    "",
    functionTexts[language].functions[definition.id].description,
    "",
    ...block(`${namespace}.${definition.id}(${signature.join(", ")})`),
    "",
    ...table(
      [headings.parameter, headings.meaning, headings.required],
      described.parameters.map(({ name, description, optional }) => [
        `\`${name}\``,
        description,
        optional ? texts.no : texts.yes,
      ])
    ),
    "",
    ...section(headings.result, [definition.result === "scalar" ? texts.oneValue : texts.spills]),
    ...section(headings.example, exampleLines(definition)),
    ...section(headings.errors, errorLines(definition, language, texts)),
    ...section(headings.twin, twinLines(definition, texts)),
  ];
}

export function reference(language: Language): string {
  const texts = referenceTexts[language];
  const others = languages
    .filter((each) => each !== language)
    .map((each) => `[${habits[each].name}](${referenceFiles[each]})`);
  const contents = families.map(({ family, functions }) => {
    const links = functions.map(({ id }) => `[${id}](#${id.toLowerCase()})`);
    return `- ${functionTexts[language].families[family]}: ${links.join(" · ")}`;
  });
  const lines = [
    `# ${texts.title}`,
    "",
    others.join(" · "),
    "",
    ...texts.introduction.flatMap((paragraph) => [paragraph, ""]),
    ...contents,
    "",
    `## ${texts.rules.title}`,
    "",
    ...texts.rules.lines.map((line) => `- ${line}`),
    "",
    ...families.flatMap(({ family, functions }) => [
      `## ${functionTexts[language].families[family]}`,
      "",
      ...functions.flatMap((definition) => functionLines(definition, language)),
    ]),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}
