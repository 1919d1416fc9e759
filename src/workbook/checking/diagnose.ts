/** All that a look at the workbook tells, the causes before what follows from them. */
import type { Templates } from "../state";
import { casesOf, isOutdated } from "./cases";
import type { Cases } from "./cases";
import {
  addColumn,
  linkableColumns,
  missingColumns,
  newerFormulas,
  overwrittenFormulas,
} from "./columnFindings";
import { diagnosis } from "./diagnosis";
import type { Diagnosis } from "./diagnosis";
import { errorFindings } from "./errorFindings";
import type { Look } from "./look";
import { brokenNames, newNames } from "./nameFindings";

export function diagnose(templates: Templates, found: Look): Diagnosis[] {
  const cases = casesOf(found);
  const known = [
    ...renamedTables(found),
    ...missingTables(templates, found),
    ...missingColumns(cases),
    ...brokenNames(found, cases),
    ...overwrittenFormulas(cases),
    ...outdatedTemplates(found, cases),
    ...linkableColumns(cases),
  ];
  return [
    ...known,
    ...errorFindings(
      found,
      known.flatMap(({ deeds }) => deeds)
    ),
  ];
}

function renamedTables(found: Look): Diagnosis[] {
  return [...found.renamed].map(([to, { template, table }]) =>
    diagnosis(
      {
        code: "tableRenamed",
        template,
        sheetName: table.sheetName,
        subject: to,
        now: table.name,
      },
      [{ kind: "renameTable", from: table.name, to }]
    )
  );
}

/** Tables that a held template wrote, and the main tables of templates that it needs. */
function missingTables(templates: Templates, found: Look): Diagnosis[] {
  const isThere = (name: string) =>
    found.renamed.has(name) ||
    found.facts.tables.some((table) => table.name.toLowerCase() === name.toLowerCase());
  const wanted = found.templates.flatMap(({ held: { template, sheetName }, record }) => [
    ...templates[template].tables
      .filter((name) => !record || record.tables[name] !== undefined)
      .map((subject) => ({ template, sheetName, subject })),
    ...templates[template].needs.map((insert) => {
      const [subject] = templates[insert].tables;
      return { template, sheetName, subject, insert };
    }),
  ]);
  const missing = wanted.filter(({ subject }) => !isThere(subject));
  return missing
    .filter(
      ({ subject }, index) => missing.findIndex((other) => other.subject === subject) === index
    )
    .map((finding) => diagnosis({ code: "tableMissing", ...finding }));
}

/** Sheets that an older version wrote: what the newer one adds, without touching what is typed. */
function outdatedTemplates(found: Look, cases: Cases): Diagnosis[] {
  return found.templates.filter(isOutdated).map((look) => {
    const { template, sheetName } = look.held;
    const own = cases.tables.filter((each) => each.look === look);
    const tables = Object.fromEntries(
      own.map(({ plan }): [string, Record<string, string>] => [
        plan.name,
        Object.fromEntries(
          plan.columns.map(({ id, header }) => [id, look.record?.tables[plan.name]?.[id] ?? header])
        ),
      ])
    );
    return diagnosis({ code: "outdated", template, sheetName }, [
      ...own.flatMap((each) =>
        each.plan.columns
          .filter((column) => !each.positions.has(column.id) && !each.expected.includes(column))
          .map((column) => addColumn(each, column, cases))
      ),
      ...newNames(found, cases, look),
      ...own.flatMap((each) => newerFormulas(cases, each)),
      {
        kind: "record",
        template,
        entry: { version: look.plan.version, language: look.plan.language, tables },
      },
    ]);
  });
}
