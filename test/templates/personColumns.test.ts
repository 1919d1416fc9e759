import { languages } from "../../src/locales";
import { templates } from "../../src/templates";
import { personColumns } from "../../src/templates/personColumns";

test.each(languages)(
  "in %s each column that says whose row it is stands in its table",
  (language) => {
    const columns = new Map(
      Object.values(templates)
        .flatMap(
          (template) =>
            template.plan({ language, content: "empty", asOf: 46279 }, { names: [], tables: [] })
              .tables
        )
        .map((table) => [table.name, table.columns.map(({ id }) => id)])
    );
    const missing = Object.entries(personColumns).filter(
      ([table, id]) => !columns.get(table)?.includes(id)
    );
    expect(missing).toEqual([]);
  }
);
