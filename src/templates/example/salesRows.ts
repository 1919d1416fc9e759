/** The example's sales in the words of a language. */
import { actualsTexts } from "../../locales/templates/actuals";
import { settingsTexts } from "../../locales/templates/settings";
import type { RowSpec } from "../build/table";
import type { Language } from "../plan";
import { exampleSales } from "./sales";
import { sellers } from "./salesPlan";

export function exampleCustomer(position: number, language: Language): string {
  const { names, trades } = actualsTexts[language].customers;
  const trade = trades[Math.floor(position / names.length) % trades.length]!;
  return `${names[position % names.length]!}${trade}`;
}

export function salesRows(language: Language): RowSpec[] {
  const texts = actualsTexts[language];
  const { example, channels } = settingsTexts[language];
  const [keyAccounts, fieldSales] = texts.teams;
  return exampleSales().map(({ person, product, channel, customer, isNew, ...numbers }) => {
    const [name, , region] = example.people[person]!;
    return {
      values: {
        ...numbers,
        person: name!,
        region: region!,
        team: (person === sellers.keyAccounts ? keyAccounts : fieldSales)!,
        product: example.products[product]!,
        channel: channels[channel]!,
        customer: exampleCustomer(customer, language),
        kind: isNew ? texts.kinds.new : texts.kinds.existing,
      },
    };
  });
}
