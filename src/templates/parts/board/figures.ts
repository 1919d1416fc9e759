/** The headline figures: each with what it is compared with, and its light. */
import { dashboardTexts } from "../../../locales/templates/dashboard";
import { numberFormats } from "../../build/look";
import { lookedUp } from "../../build/lookup";
import { lightOf } from "../../build/standing";
import type { Facts, Language } from "../../plan";
import { dataBlock, figuresRow, type DataBlock } from "./layout";

export const figureIds = [
  "target",
  "actual",
  "attainment",
  "pace",
  "forecast",
  "required",
  "gap",
  "coverage",
  "tasks",
  "people",
] as const;
export type FigureId = (typeof figureIds)[number];

interface Figure {
  value: string;
  compared?: string;
  light?: string;
}

/** basis, holidays and make-up days, as the functions of pace take them */
export const calendar = '"workdays",KPI_HolidayDates,KPI_MakeupDates';
/** no workday of the period has gone yet */
export const notBegun = "N(KPI_TimeGone)=0";

/** What the target sheet says of the headline metric. */
const ofMetric = (name: string) => lookedUp("KPI_BoardMetric", "KPI_MetricList", name);

const direction = `IF(${ofMetric("KPI_TargetDirection")}="","higher",${ofMetric("KPI_TargetDirection")})`;

type At = (id: FigureId, part?: "value" | "compared") => string;

function figuresOf(at: At, { names }: Facts): Record<FigureId, Figure> {
  const target = at("target");
  const actual = at("actual");
  const own = at("attainment");
  /** "" until there are a target and an actual, and where `unless` holds */
  const once = (formula: string, unless?: string) =>
    `=IF(OR(${target}="",${actual}=""${unless ? `,${unless}` : ""}),"",${formula})`;
  const whenThere = (value: string, formula: string) => `=IF(${value}="","",${formula})`;
  const gap = at("gap");
  const required = at("required");
  const daysGone = "(KPI_Workdays*KPI_TimeGone)";
  const first = "N(INDEX(KPI_TargetValue,1))";
  const late = at("tasks", "compared");
  const figures: Record<FigureId, Figure> = {
    target: { value: `=${ofMetric("KPI_TargetValue")}` },
    actual: { value: `=${ofMetric("KPI_TargetActual")}` },
    attainment: {
      value: `=${ofMetric("KPI_TargetAttainment")}`,
      light: `=${ofMetric("KPI_TargetLight")}`,
    },
    pace: {
      value: once(
        `KPI.PACE(${actual},${target},KPI_Start,KPI_End,KPI_AsOf,${direction},${calendar})`,
        `N(${target})=0,${notBegun}`
      ),
      compared: "=KPI_TimeGone",
      light: whenThere(at("pace"), lightOf(at("pace"))),
    },
    forecast: {
      value: once(`KPI.RUNRATE(${actual},KPI_Start,KPI_End,KPI_AsOf,${calendar})`, notBegun),
      compared: whenThere(
        at("forecast"),
        `IF(${target}=0,"",KPI.ATTAINMENT(${at("forecast")},${target},${direction}))`
      ),
      light: whenThere(at("forecast", "compared"), lightOf(at("forecast", "compared"))),
    },
    required: {
      // Before the period all of its days are left, and once it is over none: then only a reached target needs nothing.
      value: once(
        `IF(KPI_TimeGone>=1,IF(${actual}>=${target},0,""),` +
          `KPI.REQUIRED(${actual},${target},KPI_End,MAX(KPI_AsOf,KPI_Start-1),${calendar}))`
      ),
      compared: "=ROUND(KPI_Workdays*(1-KPI_TimeGone),0)",
      light: whenThere(
        required,
        `IF(${required}=0,1,IF(${notBegun},"",${lightOf(`${actual}/${daysGone}/${required}`)}))`
      ),
    },
    gap: {
      value: once(`KPI.GAP(${actual},${target},${direction})`),
      compared: whenThere(gap, `IF(${target}=0,"",${gap}/ABS(${target}))`),
      light: whenThere(own, ofMetric("KPI_TargetLight")),
    },
    coverage: { value: "" },
    tasks: { value: "" },
    people: { value: "" },
  };
  if (names.includes("KPI_Coverage")) {
    figures.coverage = {
      value: "=KPI_Coverage",
      compared: "=KPI_DealOpen",
      // By weight, what is open lands the period here.
      light: `=IF(${first}=0,"",${lightOf(`(KPI_DealForecast/${first})`)})`,
    };
  }
  if (names.includes("KPI_TaskLight")) {
    figures.tasks = {
      value: '=IF(COUNT(KPI_TaskLight)=0,"",COUNTIF(KPI_TaskLight,-1)+COUNTIF(KPI_TaskLight,0))',
      compared: '=IF(COUNT(KPI_TaskLight)=0,"",COUNTIF(KPI_TaskLight,-1))',
      light: whenThere(at("tasks"), `IF(${late}>0,-1,IF(${at("tasks")}>0,0,1))`),
    };
  }
  if (names.includes("KPI_ScoreTotal")) {
    figures.people = {
      value: '=IF(COUNT(KPI_ScoreTotal)=0,"",COUNTIF(KPI_ScoreTotal,">="&ROUND(100*KPI_Green,6)))',
      compared: '=IF(COUNT(KPI_ScoreTotal)=0,"",COUNT(KPI_ScoreTotal))',
      light: whenThere(at("people"), lightOf(`${at("people")}/${at("people", "compared")}`)),
    };
  }
  return figures;
}

export interface Figures extends Pick<DataBlock, "pieces"> {
  value(id: FigureId): string;
  compared(id: FigureId): string;
  light(id: FigureId): string;
}

export function figures(language: Language, facts: Facts): Figures {
  const { figures: texts } = dashboardTexts[language];
  const parts = ["value", "compared", "light"] as const;
  const block = dataBlock(figuresRow, texts, figureIds.length, (index, cell) => {
    const at: At = (id, part = "value") => cell(1 + parts.indexOf(part), figureIds.indexOf(id));
    const id = figureIds[index]!;
    const { value, compared = null, light = null } = figuresOf(at, facts)[id];
    return [texts.names[id], value === "" ? null : value, compared, light];
  });
  const address = (column: number) => (id: FigureId) => block.cell(column, figureIds.indexOf(id));
  const [value, compared, light] = [address(1), address(2), address(3)] as const;
  const { percent, anyUnit } = numberFormats;
  const formats = [
    ...(["attainment", "pace"] as const).map((id) => ({
      range: value(id),
      numberFormat: percent,
    })),
    ...(["pace", "forecast", "gap"] as const).map((id) => ({
      range: compared(id),
      numberFormat: percent,
    })),
    ...(["target", "actual", "forecast", "required", "gap"] as const).map((id) => ({
      range: value(id),
      numberFormat: anyUnit,
    })),
    { range: compared("coverage"), numberFormat: anyUnit },
  ];
  return {
    value,
    compared,
    light,
    pieces: { ...block.pieces, formats: [...(block.pieces.formats ?? []), ...formats] },
  };
}
