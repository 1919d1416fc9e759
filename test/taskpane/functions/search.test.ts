import { catalogue, type FunctionId } from "../../../src/functions/catalogue";
import { languages } from "../../../src/locales";
import { functionTexts } from "../../../src/locales/functions";
import { search } from "../../../src/taskpane/functions/search";

test.each<[typed: string, first: FunctionId]>([
  ["attainment", "ATTAINMENT"],
  ["=KPI.GAP", "GAP"],
  ["gap", "GAP"],
  ["gapsh", "GAPSHARE"],
  ["ａｏｖ", "AOV"],
  ["how far behind is this task", "LAG"],
  ["How far behind is my task?", "LAG"],
  ["days behind", "LAG"],
  ["win rate", "WINRATE"],
  ["close rate", "WINRATE"],
  ["gross margin", "MARGIN"],
  ["commission", "COMMISSION"],
  ["80/20", "PARETO"],
  ["split a target by month", "PHASE"],
  ["how many leads do I need", "FUNNELPLAN"],
  ["360", "FEEDBACK360"],
  ["traffic light", "RAG"],
  ["进度落后几天", "LAG"],
  ["任务进度落后了几天", "LAG"],
  ["完成率", "ATTAINMENT"],
  ["目标达成率", "ATTAINMENT"],
  ["回款", "COLLECTION"],
  ["毛利率", "MARGIN"],
  ["提成怎么算", "COMMISSION"],
  ["复购", "REPEAT"],
  ["量价分析", "PVM"],
  ["每天还要做多少", "REQUIRED"],
  ["wcl", "ATTAINMENT"],
  ["dcl", "ATTAINMENT"],
  ["wanchenglv", "ATTAINMENT"],
  ["wan cheng lv", "ATTAINMENT"],
  ["hkl", "COLLECTION"],
  ["huikuan", "COLLECTION"],
  ["maolilv", "MARGIN"],
  ["tc", "COMMISSION"],
  ["ldfx", "FUNNEL"],
])("%s finds %s first", (typed, first) => {
  expect(search(typed)[0]).toBe(first);
});

test.each(["xyzzy", "天气预报明天", "qqq", "?"])("%s finds nothing", (typed) => {
  expect(search(typed)).toEqual([]);
});

test.each(["", "  "])("nothing typed (%j) finds all, in the reference's order", (typed) => {
  expect(search(typed)).toEqual(catalogue.map(({ id }) => id));
});

test.each(languages)("every phrase in %s finds its function", (language) => {
  for (const { id } of catalogue) {
    for (const phrase of functionTexts[language].functions[id].searches) {
      expect([phrase, search(phrase).slice(0, 3)]).toEqual([phrase, expect.arrayContaining([id])]);
    }
  }
});
