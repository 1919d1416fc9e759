/** Which sheet feeds which, read off the plans: the names and tables that one defines and another's formulas speak of. */
import type { Language, NamePlan, SheetPlan, Template, TemplateId } from "./plan";

export interface Feed {
  from: TemplateId;
  to: TemplateId;
  /** what flows, in the words of the giving sheet: headers of its columns, labels of its cells; each once */
  items: string[];
}

/** All links between these templates where a workbook holds all of them, by the giver's place in the list. */
export function feeds(templates: readonly Template[], language: Language): Feed[] {
  const choices = { language, content: "empty", asOf: 1 } as const;
  const alone = templates.map((template) => template.plan(choices, { names: [], tables: [] }));
  const everything = {
    names: alone.flatMap(({ names }) => names.map(({ name }) => name)),
    tables: alone.flatMap(({ tables }) => tables.map(({ name }) => name)),
  };
  const plans = templates.map((template) => template.plan(choices, everything));
  const given = new Map<string, Given>();
  for (const plan of plans) {
    for (const [term, gift] of gifts(plan)) {
      if (!given.has(term) || given.get(term)!.awaits) given.set(term, gift);
    }
  }
  const found = new Map<string, Feed>();
  for (const plan of plans) {
    for (const term of termsOf(plan)) {
      const gift = given.get(term);
      if (!gift || gift.from === plan.template) continue;
      const key = `${gift.from} ${plan.template}`;
      const feed = found.get(key) ?? { from: gift.from, to: plan.template, items: [] };
      if (!feed.items.includes(gift.item)) feed.items.push(gift.item);
      found.set(key, feed);
    }
  }
  const place = (id: TemplateId) => templates.findIndex((template) => template.id === id);
  return [...found.values()].sort(
    (one, other) => place(one.from) - place(other.from) || place(one.to) - place(other.to)
  );
}

interface Given {
  from: TemplateId;
  item: string;
  /** the sheet has the name until another one brings it */
  awaits?: true;
}

/** What others may read, by the word that stands in a formula: a name, or a table's column. */
function gifts(plan: SheetPlan): [string, Given][] {
  const from = plan.template;
  const columns = plan.tables.flatMap(({ name, columns: all }) =>
    all.map(({ header }): [string, Given] => [`${name}[${header}]`, { from, item: header }])
  );
  const names = plan.names.map((name): [string, Given] => [
    name.name,
    { from, item: wordsFor(name, plan), ...(name.whenTaken === "keep" && { awaits: true }) },
  ]);
  return [...names, ...columns];
}

/** The column that the name stands for, or else the label of its cell; the sheet's own name where it has neither. */
function wordsFor({ refersTo, comment }: NamePlan, plan: SheetPlan): string {
  const column = /^=KPI_\w+\[\[?((?:'.|[^'[\]])+)\]?\]$/.exec(refersTo)?.[1];
  return column?.replace(/'(.)/g, "$1") ?? comment ?? plan.sheetName;
}

/** Names, and columns of tables, that the sheet's formulas, lists and rules speak of. */
function termsOf(plan: SheetPlan): string[] {
  const texts = [
    ...plan.tables.flatMap(({ columns }) => columns.map(({ formula }) => formula)),
    ...plan.tables.flatMap(({ rows }) => rows.flat()),
    ...plan.blocks.flatMap(({ values }) => values.flat()),
    ...plan.names.map(({ refersTo }) => refersTo),
    ...plan.validations.map(({ rule }) =>
      rule.kind === "list" ? rule.source : rule.kind === "custom" ? rule.formula : undefined
    ),
    ...plan.conditionals.map(({ rule }) => (rule.kind === "formula" ? rule.formula : undefined)),
  ];
  const formulas = texts.filter(
    (text): text is string => typeof text === "string" && text.startsWith("=")
  );
  return formulas.flatMap((formula) =>
    [
      ...formula
        .replace(/"(?:[^"]|"")*"/g, '""')
        .matchAll(/\bKPI_\w+(?:\[\[?((?:'.|[^'[\]])+)\]?\])?/g),
    ].map(([term, header]) =>
      header === undefined
        ? term
        : `${term.slice(0, term.indexOf("["))}[${header.replace(/'(.)/g, "$1")}]`
    )
  );
}
