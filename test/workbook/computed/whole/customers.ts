import { exampleContacts } from "../../../../src/templates/example/contacts";
import { exampleCustomer } from "../../../../src/templates/example/salesRows";
import { onceFilled, type Expectation } from "../../support/expected";
import type { Row } from "../../support/rows";
import { amountOf, asOf, sales, sum } from "./september";

interface Customer {
  name: string;
  last: number;
  frequency: number;
  amount: number;
  /** 0 where nobody has been in touch */
  contact: number;
}

const bought = sales.filter(({ date }) => date <= asOf);
const buyers = [...new Set(bought.map(({ customer }) => customer))].map((id): Customer => {
  const own = bought.filter(({ customer }) => customer === id);
  let last = 0;
  for (const { date } of own) last = Math.max(last, date);
  let contact = 0;
  for (const { customer, date } of exampleContacts()) {
    if (customer === id && date <= asOf) contact = Math.max(contact, date);
  }
  return {
    name: exampleCustomer(id, "en-US"),
    last,
    frequency: own.length,
    amount: amountOf(own),
    contact,
  };
});

/** The share of the others who are worse, in fifths, from 1 to 5. */
function score(isWorse: (other: Customer) => boolean): number {
  const worse = buyers.filter(isWorse).length;
  return Math.min(5, 1 + Math.floor((5 * worse) / (buyers.length - 1)));
}

function scored(customer: Customer) {
  return {
    r: score(({ last }) => last < customer.last),
    f: score(({ frequency }) => frequency < customer.frequency),
    m: score(({ amount }) => amount < customer.amount),
  };
}

/** A who bring 80% together with those who bring more, B up to 95%. */
function classOf({ amount }: Customer): string {
  const upTo = sum(
    buyers.filter((other) => other.amount >= amount),
    (other) => other.amount
  );
  const share = upTo / amountOf(bought);
  if (share <= 0.8) return "A";
  return share <= 0.95 ? "B" : "C";
}

function segmentOf(customer: Customer): string {
  const { r, f, m } = scored(customer);
  if (r >= 3 && f + m >= 8) return "Core";
  if (r <= 2 && f + m >= 6) return "Win back";
  if (r >= 4 && f + m < 8) return "Growing";
  return f + m <= 4 ? "Occasional" : "Keep warm";
}

/** After 45 days without an order a customer is at risk, and more so where nobody has been in touch either. */
function riskOf({ last, contact }: Customer): string {
  if (asOf - last <= 45) return "Low";
  return asOf - contact <= 45 ? "Medium" : "High";
}

const segments = ["Core", "Growing", "Keep warm", "Win back", "Occasional"];

export const customers: Expectation = (shown) => {
  const of =
    (value: (customer: Customer) => unknown) =>
    ({ customer }: Row) =>
      value(buyers.find(({ name }) => name === customer)!);
  const strategies = shown.rows("KPI_Segments").map(({ strategy }) => strategy);
  const within = (index: number) => buyers.filter((each) => segmentOf(each) === segments[index]);
  return [
    {
      table: "KPI_Customers",
      columns: onceFilled("customer", {
        last: of(({ last }) => last),
        recency: of(({ last }) => asOf - last),
        frequency: of(({ frequency }) => frequency),
        amount: of(({ amount }) => amount),
        r: of((customer) => scored(customer).r),
        f: of((customer) => scored(customer).f),
        m: of((customer) => scored(customer).m),
        abc: of(classOf),
        segment: of(segmentOf),
        risk: of(riskOf),
        contact: of(({ contact }) => (contact > 0 ? contact : "")),
        strategy: of((customer) => strategies[segments.indexOf(segmentOf(customer))]),
      }),
    },
    {
      table: "KPI_Segments",
      columns: {
        segment: (_, index) => segments[index],
        count: (_, index) => within(index).length,
        total: (_, index) => sum(within(index), ({ amount }) => amount),
      },
    },
  ];
};
