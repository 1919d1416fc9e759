/** The worked example of each template, computed in a workbook by the add-in's own functions. */
import { languages } from "../../src/locales";
import { metadata } from "../../src/functions/metadata";
import { templateOrder, templates } from "../../src/templates";
import { workbook } from "../../src/workbook";
import { openClient, type Client } from "../support/client";

/** associates the functions with the runtime of the frame that is open now */
function loadFunctions(): void {
  jest.isolateModules(() => {
    jest.requireActual("../../src/functions");
  });
}

async function openWithFunctions(language: "en-US" | "zh-CN"): Promise<Client> {
  const client = await openClient({
    locale: language,
    namespace: "KPI",
    metadata: metadata(language),
  });
  loadFunctions();
  await client.host.whenReady();
  return client;
}

/** what a table holds: header → the values of its rows */
function columnsOf({ book }: Client, name: string): Record<string, unknown[]> {
  const table = book.tables().find((each) => each.name === name);
  if (!table) throw new Error(`no table ${name}`);
  const [headers, ...rows] = book.read(table.sheetId, table.range);
  return Object.fromEntries(
    headers.map(({ value }, i) => [String(value), rows.map((row) => row[i].value)])
  );
}

function errorsIn({ book }: Client): string[] {
  return book.sheets().flatMap(({ id, name }) => {
    const used = book.usedRange(id, true);
    const cells = used ? book.read(id, used).flat() : [];
    return cells
      .filter((cell) => cell.isError)
      .map((cell) => `${name}: ${cell.text} ${cell.formula}`);
  });
}

const cases = languages.flatMap((language) =>
  templateOrder.flatMap((id) =>
    (["empty", "example"] as const).map((content) => [id, language, content] as const)
  )
);

test.each(cases)("%s in %s, %s, computes without an error", async (id, language, content) => {
  const client = await openWithFunctions(language);
  try {
    await workbook.insert(id, { language, content, asOf: 46279 });
    await client.book.settled();
    expect(errorsIn(client)).toEqual([]);
  } finally {
    await client.close();
  }
});

test("the example tells its story", async () => {
  const client = await openWithFunctions("en-US");
  try {
    await workbook.insert("status", { language: "en-US", content: "example", asOf: 46279 });
    await workbook.insert("tasks", { language: "en-US", content: "example", asOf: 46279 });
    await client.book.settled();

    const targets = columnsOf(client, templates.targets.tables[0]);
    expect(targets["Metric"].slice(0, 2)).toEqual(["Total sales", "New customers"]);
    // 960,000 of 1.2 million; 10 of 30 customers
    expect(targets["Attainment"][0]).toBeCloseTo(0.8, 9);
    expect(targets["Attainment"][1]).toBeCloseTo(1 / 3, 9);

    const tasks = columnsOf(client, templates.tasks.tables[0]);
    // the visits run from day 6 to 20, the 6th to the 20th of September
    expect([tasks["Start"][2], tasks["Due"][2]]).toEqual([46271, 46285]);
    expect(errorsIn(client)).toEqual([]);
  } finally {
    await client.close();
  }
});
