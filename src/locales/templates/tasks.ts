import type { ByLanguage } from "..";
import { tasks as english } from "../en-US/templates/tasks";
import { tasks as chinese } from "../zh-CN/templates/tasks";

export const tasksTexts: ByLanguage<typeof english> = { "en-US": english, "zh-CN": chinese };
