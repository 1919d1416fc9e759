import { pictureOf } from "../../../src/taskpane/preview/picture";
import { templates } from "../../../src/templates";
import { colors } from "../../../src/templates/build/look";
import type { Choices, TemplateId } from "../../../src/templates/plan";

const ids = Object.keys(templates) as TemplateId[];
const every = ids.flatMap((id) =>
  (["zh-CN", "en-US"] as const).flatMap((language) =>
    (["empty", "example"] as const).map((content) => ({ id, language, content }))
  )
);

function draw(id: TemplateId, choices: Omit<Choices, "asOf">, most = 5) {
  const plan = templates[id].plan({ ...choices, asOf: 46349 }, { names: [], tables: [] });
  return { plan, picture: pictureOf(plan, most)! };
}

test.each(every)("$id, $language, $content: drawn as the plan has it", ({ id, ...choices }) => {
  const { plan, picture } = draw(id, choices);
  const table = plan.tables[0];
  expect(picture.header.map(({ text }) => text)).toEqual(table.columns.map(({ header }) => header));
  expect(picture.header.every(({ fill }) => fill === colors.header)).toBe(true);
  expect(picture.rows.length).toBeGreaterThan(0);
  expect(picture.rows.length).toBeLessThanOrEqual(5);
  expect(picture.tables).toBe(plan.tables.length);
  picture.rows.forEach((row, at) => {
    expect(row).toHaveLength(table.columns.length);
    row.forEach((cell, index) => {
      const value = table.rows[at][index];
      if (cell.computed) expect(cell.fill).not.toBe(colors.input);
      else if (typeof value === "string") expect(cell.text).toBe(value.replace(/^'/, ""));
      else if (value === null) expect(cell.text).toBe("");
      expect(cell.fill).toMatch(/^#[0-9A-F]{6}$/i);
    });
  });
});

test.each([
  ["zh-CN", ["80.0万", "120.0万", "96.0万"]],
  ["en-US", ["800,000", "1,200,000", "960,000"]],
] as const)(
  "the worked example in %s shows its sales figures as the cells do",
  (language, figures) => {
    const { picture } = draw("targets", { language, content: "example" });
    const texts = picture.rows[0].map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining([...figures]));
  }
);

test("no more rows than asked for", () => {
  const { picture } = draw("targets", { language: "en-US", content: "example" }, 2);
  expect(picture.rows).toHaveLength(2);
});
