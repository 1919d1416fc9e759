/** What Excel and the pane say about the functions. Their error messages stand in functionErrors.ts. */
import type { Family, FunctionId, ParameterName } from "../functions/catalogue";
import { inEach } from ".";
import type { ChoiceName } from "./functionErrors";

export interface ChoiceText {
  name: string;
  tooltip: string;
}

export interface FunctionTexts {
  families: Record<Family, string>;
  /** what a parameter means, wherever a function says nothing of its own about it */
  parameters: Record<ParameterName, string>;
  /** the options of each choice, by the word that stands in the formula, in the order in which they are offered */
  choices: Record<ChoiceName, Record<string, ChoiceText>>;
  functions: {
    [Id in FunctionId]: {
      description: string;
      /** what users may call it or ask for; the pane searches in all languages at once */
      searches: readonly string[];
      parameters?: { [Name in ParameterName<Id>]?: string };
    };
  };
}

export const functionTexts = inEach<FunctionTexts>(
  (language) => require(`./${language}/functions`).functions
);
