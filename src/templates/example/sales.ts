/** The example's sales data: the rows of a quarter, made from its plan by a seeded sequence. Amounts are whole yuan. */
import { apportion } from "../../kpi/apportion";
import { examplePeriod } from "../example";
import { between, pick, randomFrom, shuffled, wholeBetween, type Random } from "./random";
import {
  earlierCustomers,
  salesPlan,
  sellers,
  type Portion,
  type Seller,
  type Stretch,
} from "./salesPlan";

export interface ExampleSale {
  /** an Excel date number */
  date: number;
  order: string;
  /** positions in the example's lists, from 0 */
  person: number;
  customer: number;
  product: number;
  channel: number;
  isNew: boolean;
  quantity: number;
  amount: number;
  cost: number;
  expense: number;
  due: number;
  collected: number;
}

/** In order of A, B, C, D; C is hardly asked for. */
const products = [
  { price: 3_000, costShare: 0.58 },
  { price: 1_200, costShare: 0.71 },
  { price: 800, costShare: 0.78 },
  { price: 500, costShare: 0.67 },
] as const;

const channels = { direct: 0, dealer: 1, online: 2, referral: 3 } as const;
const usualChannels = [
  channels.direct,
  channels.direct,
  channels.dealer,
  channels.dealer,
  channels.online,
  channels.referral,
];
/** how the ten new customers of September came to us: four by referral */
const driveChannels = [
  ...[channels.referral, channels.direct, channels.referral, channels.online, channels.referral],
  ...[channels.direct, channels.dealer, channels.referral, channels.direct, channels.online],
];

/** Amounts come in steps of this many yuan. */
const step = 50;

/** A total shared out by weight in whole steps. */
function parts(total: number, weights: readonly number[]): number[] {
  return apportion(total / step, weights).map((count) => count * step);
}

interface Customer {
  id: number;
  channel: number;
}

interface Order {
  date: number;
  seller: Seller;
  customer: Customer;
  isNew: boolean;
  withA: boolean;
  amount: number;
}

/** About 600 rows, oldest first. */
export function exampleSales(): ExampleSale[] {
  const random = randomFrom(20260918);
  const book = new Map<Seller, Customer[]>();
  let count = 0;
  const meet = (seller: Seller, channel: number): Customer => {
    const customer = { id: count++, channel };
    book.set(seller, [...(book.get(seller) ?? []), customer]);
    return customer;
  };
  for (const [seller, customers] of Object.entries(earlierCustomers) as [Seller, number][]) {
    for (let i = 0; i < customers; i++) meet(seller, pick(random, usualChannels));
  }
  const drive = [...driveChannels];
  const channelOfNew = ({ first }: Stretch) =>
    (first === examplePeriod.start ? drive.shift() : undefined) ?? pick(random, usualChannels);

  const rows = salesPlan.flatMap((stretch) => {
    const orders = stretch.portions
      .flatMap((portion) => {
        const earlier = shuffled(random, book.get(portion.seller) ?? []);
        const met = Array.from({ length: portion.newCustomers }, () =>
          meet(portion.seller, channelOfNew(stretch))
        );
        return ordersOf(random, stretch, portion, earlier.slice(0, portion.returning), met);
      })
      .sort((one, other) => one.date - other.date);
    const ordersWithA = orders.filter(({ withA }) => withA);
    const amountsOfA = parts(
      stretch.productA,
      ordersWithA.map(({ amount }) => amount)
    );
    return orders.flatMap((order) =>
      rowsOf(random, order, order.withA ? amountsOfA[ordersWithA.indexOf(order)]! : 0)
    );
  });
  return collected(random, numbered(rows));
}

/** The orders of one seller: new customers first get one each, the rest goes round; orders with product A are larger. */
function ordersOf(
  random: Random,
  { first, last }: Stretch,
  portion: Portion,
  returning: readonly Customer[],
  met: readonly Customer[]
): Order[] {
  const buyers = Array.from({ length: portion.orders }, (_, index) => {
    const isNew = index < portion.newOrders;
    const group = isNew ? met : returning;
    const customer = group[(isNew ? index : index - portion.newOrders) % group.length]!;
    return { customer, isNew };
  });
  const withA = shuffled(
    random,
    buyers.map((_, index) => index < portion.withA)
  );
  const amounts = parts(
    portion.amount,
    withA.map((large) => between(random, 0.8, 1.2) * (large ? 1.8 : 1))
  );
  return buyers.map((buyer, index) => ({
    ...buyer,
    date: weekday(wholeBetween(random, first, last), first),
    seller: portion.seller,
    withA: withA[index]!,
    amount: amounts[index]!,
  }));
}

/** A Saturday or Sunday becomes the Friday before, or the Monday after at the start. */
function weekday(date: number, first: number): number {
  const day = date % 7;
  if (day > 1) return date;
  const friday = date - 1 - day;
  return friday >= first ? friday : date + 2 - day;
}

type Line = Omit<ExampleSale, "order" | "collected"> & { of: Order };

/** An order's lines: product by product, the larger ones in two deliveries. */
function rowsOf(random: Random, order: Order, amountOfA: number): Line[] {
  const weights = [
    between(random, 0.5, 0.65),
    random() < 0.6 ? between(random, 0.1, 0.16) : 0,
    between(random, 0.25, 0.35),
  ];
  const amounts = [amountOfA, ...parts(order.amount - amountOfA, weights)];
  return amounts.flatMap((amount, product) => {
    if (amount === 0) return [];
    const deliveries = amount > 5_000 ? 2 : 1;
    const shares = Array.from({ length: deliveries }, () => between(random, 0.8, 1.2));
    return parts(amount, shares).map((part) => lineOf(random, order, product, part));
  });
}

function lineOf(random: Random, order: Order, product: number, amount: number): Line {
  const { price, costShare } = products[product]!;
  const { seller, customer, date, isNew } = order;
  return {
    of: order,
    date,
    person: sellers[seller],
    customer: customer.id,
    product,
    channel: customer.channel,
    isNew,
    quantity: Math.max(1, Math.round(amount / (price * between(random, 0.88, 0.96)))),
    amount,
    cost: Math.round(amount * (costShare + between(random, -0.02, 0.02))),
    expense: Math.round(amount * between(random, 0.015, 0.035)),
    due: date + pick(random, [15, 30, 30, 45]),
  };
}

/** Order numbers by month: SO2609-01. */
function numbered(lines: readonly Line[]): Omit<ExampleSale, "collected">[] {
  const numbers = new Map<Order, string>();
  const months = new Map<string, number>();
  return lines.map(({ of, ...line }) => {
    let order = numbers.get(of);
    if (order === undefined) {
      const month = monthOf(of.date);
      const next = (months.get(month) ?? 0) + 1;
      months.set(month, next);
      order = `SO${month}-${String(next).padStart(2, "0")}`;
      numbers.set(of, order);
    }
    return { ...line, order };
  });
}

/** "2609" for a date of the quarter. */
function monthOf(date: number): string {
  if (date >= examplePeriod.start) return "2609";
  return date >= salesPlan[1]!.first ? "2608" : "2607";
}

/** Of what fell due from the start of September to the as-of date, this share has been paid. */
const paidShare = 0.96;

/** What is due is paid but for the tail of one region; of what is not due yet, some pay early. */
function collected(random: Random, rows: readonly Omit<ExampleSale, "collected">[]): ExampleSale[] {
  const { start, asOf } = examplePeriod;
  const dueNow = ({ due }: { due: number }) => due >= start && due <= asOf;
  const dueAmount = rows.filter(dueNow).reduce((sum, { amount }) => sum + amount, 0);
  let open = Math.round(dueAmount * (1 - paidShare));
  return rows.map((row) => {
    if (row.due > asOf) return { ...row, collected: random() < 0.15 ? row.amount : 0 };
    if (!dueNow(row) || row.person !== sellers.anhui) return { ...row, collected: row.amount };
    const unpaid = Math.min(open, row.amount);
    open -= unpaid;
    return { ...row, collected: row.amount - unpaid };
  });
}
