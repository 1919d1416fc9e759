import { margin, ratio, velocity, winRate } from "../kpi/sales";
import { define } from "./define";
import { amount, number } from "./parameters";

export const salesFunctions = [
  define({
    id: "CONVERSION",
    parameters: [amount("converted"), amount("entered")],
    result: "scalar",
    example: { args: [30, 120], result: 0.25 },
    compute: (converted, entered) => ratio(converted, entered, "entered"),
  }),
  define({
    id: "WINRATE",
    parameters: [amount("won"), amount("lost")],
    result: "scalar",
    example: { args: [30, 70], result: 0.3 },
    compute: winRate,
  }),
  define({
    id: "AOV",
    parameters: [number("revenue"), amount("orders")],
    result: "scalar",
    example: { args: [1200000, 48], result: 25000 },
    compute: (revenue, orders) => ratio(revenue, orders, "orders"),
  }),
  define({
    id: "COLLECTION",
    parameters: [number("collected"), amount("receivable")],
    result: "scalar",
    example: { args: [180, 200], result: 0.9 },
    compute: (collected, receivable) => ratio(collected, receivable, "receivable"),
  }),
  define({
    id: "MARGIN",
    parameters: [number("revenue"), number("cost")],
    result: "scalar",
    example: { args: [200, 150], result: 0.25 },
    compute: margin,
  }),
  define({
    id: "SHARE",
    parameters: [amount("own"), amount("market")],
    result: "scalar",
    example: { args: [30, 200], result: 0.15 },
    compute: (own, market) => ratio(own, market, "market"),
  }),
  define({
    id: "CHURN",
    parameters: [amount("lost"), amount("opening")],
    result: "scalar",
    example: { args: [6, 120], result: 0.05 },
    compute: (lost, opening) => ratio(lost, opening, "opening"),
  }),
  define({
    id: "REPEAT",
    parameters: [amount("returning"), amount("customers")],
    result: "scalar",
    example: { args: [35, 100], result: 0.35 },
    compute: (returning, customers) => ratio(returning, customers, "customers"),
  }),
  define({
    id: "CAC",
    parameters: [amount("spend"), amount("newCustomers")],
    result: "scalar",
    example: { args: [60000, 30], result: 2000 },
    compute: (spend, newCustomers) => ratio(spend, newCustomers, "newCustomers"),
  }),
  define({
    id: "VELOCITY",
    parameters: [
      amount("opportunities"),
      amount("winRate"),
      amount("averageDeal"),
      amount("cycleDays"),
    ],
    result: "scalar",
    example: { args: [40, 0.25, 25000, 50], result: 5000 },
    compute: velocity,
  }),
] as const;
