/** Attainment, gap and light of rows that have a target and an actual, both the higher the better. */
import { commonTexts } from "../../locales/templates/common";
import type { Language } from "../plan";
import { whenFilled } from "./guards";
import { colors, gapFormat, gapRules, lightFormat, numberFormats } from "./look";
import type { WordlessColumn } from "./table";

/** A light for an attainment, by the limits of the settings sheet; limits count as met within a billionth. */
export function lightOf(attainment: string): string {
  return `IF(${attainment}>=KPI_Green-1E-9,1,IF(${attainment}>=KPI_Amber-1E-9,0,-1))`;
}

/** In classic functions, so that a colleague without the add-in sees them compute; `number` is the gap's format. */
export function standing(language: Language, number: string) {
  const common = commonTexts[language];
  const columns = {
    attainment: {
      filling: "computed",
      width: 12,
      numberFormat: numberFormats.percent,
      formula: whenFilled(["target", "actual"], 'IF([@{target}]=0,"",[@{actual}]/[@{target}])'),
      rules: [{ kind: "dataBar", color: colors.bar, min: 0, max: 1.2 }],
    },
    gap: {
      filling: "computed",
      width: 15,
      numberFormat: gapFormat(number, common.gap),
      formula: whenFilled(["target", "actual"], "[@{target}]-[@{actual}]"),
      rules: gapRules("gap"),
    },
    light: {
      filling: "computed",
      width: 12,
      horizontal: "Center",
      numberFormat: lightFormat(common.lights),
      formula: whenFilled(["attainment"], lightOf("[@{attainment}]")),
      rules: [{ kind: "icons", set: "ThreeTrafficLights1", amber: 0, green: 1 }],
    },
  } satisfies Record<string, WordlessColumn>;
  return columns;
}
