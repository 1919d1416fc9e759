import { inEach } from "..";
import type { dashboard } from "../en-US/templates/dashboard";

export const dashboardTexts = inEach<typeof dashboard>(
  (language) => require(`../${language}/templates/dashboard`).dashboard
);
