import type { Habits } from "../habits";

const name = (date: string) => `MID("JanFebMarAprMayJunJulAugSepOctNovDec",3*MONTH(${date})-2,3)`;

export const habits: Habits = {
  name: "English",
  font: '"Segoe UI", "Helvetica Neue", Arial, "Noto Sans CJK SC", sans-serif',
  betweenItems: ", ",
  betweenSentences: " ",
  oneOf: (unit) => unit.replace(/s$/, ""),
  months: {
    ofDate: "mmm",
    ofNumber: { numberFormat: "mmm", formula: (number) => `DATE(2000,${number},1)` },
    name,
    nameWithYear: (date) => `${name(date)}&IF(MONTH(${date})=1," "&MOD(YEAR(${date}),100),"")`,
  },
};
