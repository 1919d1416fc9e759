import type { NumberKind } from "./reader";
import type { Twin, Twins } from "./twins";

/** One argument over another; 0 below gives #DIV/0! by itself. */
function ratio(numerator: string, denominator: string, kind: NumberKind = "amount"): Twin {
  return (read) => `${read.one(numerator, kind).text}/${read.one(denominator, "amount").text}`;
}

export const salesTwins: Twins = {
  CONVERSION: ratio("converted", "entered"),
  AOV: ratio("revenue", "orders", "number"),
  COLLECTION: ratio("collected", "receivable", "number"),
  SHARE: ratio("own", "market"),
  CHURN: ratio("lost", "opening"),
  REPEAT: ratio("returning", "customers"),
  CAC: ratio("spend", "newCustomers"),

  WINRATE(read) {
    const { text: won } = read.one("won", "amount");
    const { text: lost } = read.one("lost", "amount");
    return `${won}/(${won}+${lost})`;
  },

  MARGIN(read) {
    const { text: revenue } = read.one("revenue");
    const { text: cost } = read.one("cost");
    return `(${revenue}-${cost})/${revenue}`;
  },

  VELOCITY(read) {
    const { text: opportunities } = read.one("opportunities", "amount");
    const { text: winRate } = read.one("winRate", "amount");
    const { text: averageDeal } = read.one("averageDeal", "amount");
    const { text: cycleDays } = read.one("cycleDays", "amount");
    return `${opportunities}*${winRate}*${averageDeal}/${cycleDays}`;
  },
};
