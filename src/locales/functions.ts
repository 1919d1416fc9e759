/** What Excel and the pane say about the functions. Their error messages stand in functionErrors.ts. */
import type { Family, FunctionId, ParameterName } from "../functions/catalogue";
import type { ByLanguage } from ".";
import { enUS } from "./en-US/functions";
import { zhCN } from "./zh-CN/functions";

export interface FunctionTexts {
  families: Record<Family, string>;
  /** what a parameter means, wherever a function says nothing of its own about it */
  parameters: Record<ParameterName, string>;
  functions: {
    [Id in FunctionId]: {
      description: string;
      parameters?: { [Name in ParameterName<Id>]?: string };
    };
  };
}

export const functionTexts: ByLanguage<FunctionTexts> = { "en-US": enUS, "zh-CN": zhCN };
