import { inEach } from "..";
import type { actuals } from "../en-US/templates/actuals";

export const actualsTexts = inEach<typeof actuals>(
  (language) => require(`../${language}/templates/actuals`).actuals
);
