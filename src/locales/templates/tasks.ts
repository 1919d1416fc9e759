import { inEach } from "..";
import type { tasks } from "../en-US/templates/tasks";

export const tasksTexts = inEach<typeof tasks>(
  (language) => require(`../${language}/templates/tasks`).tasks
);
