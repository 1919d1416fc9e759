import { inEach } from "..";
import type { customers } from "../en-US/templates/customers";

export const customersTexts = inEach<typeof customers>(
  (language) => require(`../${language}/templates/customers`).customers
);
