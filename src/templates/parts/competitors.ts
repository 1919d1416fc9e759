/** Each competitor's product against one of ours: price, share, strengths, weaknesses, our answer. */
import { marketTexts } from "../../locales/templates/market";
import { paintedWord, typed } from "../build/columns";
import { firstColumn } from "../build/frame";
import { whenFilled, whenNumbers } from "../build/guards";
import { lookedUp } from "../build/lookup";
import { colors, moneyFormat, numberFormats } from "../build/look";
import { within } from "../build/periods";
import { buildTable, columnsWith, type BuiltTable, type WordlessColumn } from "../build/table";
import { exampleCompetitors, exampleSold } from "../example/market";
import { exampleCompany } from "../build/company";
import type { Choices, Facts } from "../plan";

const readyRows = 12;

/** What our product brings on average, where the workbook has sales data. */
function averagePrice(): string {
  const sold = (column: string) =>
    `SUMIFS(${column},KPI_ActualProduct,[@{against}],${within("KPI_ActualDate")})`;
  const quantity = sold("KPI_ActualQuantity");
  return whenFilled(["against"], `IF(${quantity}<=0,"",${sold("KPI_ActualAmount")}/${quantity})`);
}

export function competitorTable(
  choices: Choices,
  facts: Facts,
  market: BuiltTable,
  row: number
): BuiltTable {
  const { language, content } = choices;
  const { competitors: texts, example } = marketTexts[language];
  const { text, money, suggestion, word } = typed(language);
  const counted = facts.names.includes("KPI_ActualQuantity");
  const price = { ...money, numberFormat: numberFormats.anyUnit };
  const { high, medium, low } = texts.threats;
  const computed = { filling: "computed" as const, horizontal: "Center" as const };
  const size = lookedUp("[@{against}]", market.formula("[{product}]"), market.formula("[{size}]"));
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    name: text,
    theirs: text,
    against: suggestion("=KPI_ProductList"),
    price,
    own: {
      ...price,
      numberFormat: "#,##0.00",
      ...(counted && { filling: "offered" as const, formula: averagePrice() }),
    },
    difference: {
      ...computed,
      numberFormat: numberFormats.percent,
      formula: whenNumbers(["price", "own"], 'IF([@{own}]=0,"",[@{price}]/[@{own}]-1)'),
      rules: [
        {
          kind: "formula",
          formula: "=AND(ISNUMBER({difference}),{difference}<0)",
          color: colors.bad,
        },
        {
          kind: "formula",
          formula: "=AND(ISNUMBER({difference}),{difference}>0)",
          color: colors.good,
        },
      ],
    },
    sales: { ...money, numberFormat: moneyFormat(choices) },
    share: {
      ...computed,
      numberFormat: numberFormats.percent,
      formula: whenNumbers(["sales"], `IF(N(${size})<=0,"",KPI.SHARE([@{sales}],${size}))`),
      rules: [{ kind: "dataBar", color: "#E6A5A0", min: 0, max: 1 }],
    },
    strengths: text,
    weaknesses: text,
    threat: {
      ...word([high, medium, low]),
      rules: [
        paintedWord("threat", high, colors.badFill, colors.bad),
        paintedWord("threat", medium, colors.warnFill, colors.warn),
        paintedWord("threat", low, colors.goodFill, colors.good),
      ],
    },
    answer: text,
  };
  const { products } = exampleCompany(language);
  return buildTable({
    name: "KPI_Competitors",
    column: firstColumn,
    row,
    columns: columnsWith(texts.columns, specs),
    rows:
      content === "example"
        ? exampleCompetitors.map(({ against, threat, ...figures }, index) => ({
            values: {
              ...example.competitors[index],
              ...figures,
              against: products[against]!,
              threat: texts.threats[threat],
              ...(!counted && { own: exampleSold(against).price }),
            },
            height: 48,
          }))
        : [],
    ready: readyRows,
  });
}
