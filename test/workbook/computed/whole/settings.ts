import { down, type Expectation } from "../../support/expected";
import { asOf, end, start, workdays } from "./september";

export const settings: Expectation = () => [
  {
    at: "KPI_Workdays",
    values: down([workdays(start, end), workdays(start, asOf) / workdays(start, end)]),
  },
];
