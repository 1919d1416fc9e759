import { inEach } from "..";
import type { activities } from "../en-US/templates/activities";

export const activitiesTexts = inEach<typeof activities>(
  (language) => require(`../${language}/templates/activities`).activities
);
