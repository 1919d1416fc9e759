import type { HolidaysTexts } from "../holidays";

export const holidays: HolidaysTexts = {
  due: "本期跨入 {year} 年，设置表里还没有这一年的节假日，工作日会多算。",
  soon: "设置表里还没有 {year} 年的节假日。",
  announced: {
    one: "按国务院放假通知加入 {n} 天假期和对应的调休上班日。",
    other: "按国务院放假通知加入 {n} 天假期和对应的调休上班日。",
  },
  provisional: {
    one: "先加入 {n} 天法定节假日。放假调休以国务院通知为准，请按通知修改假期、补填调休上班日。",
    other: "先加入 {n} 天法定节假日。放假调休以国务院通知为准，请按通知修改假期、补填调休上班日。",
  },
  add: "添加 {year} 年节假日",
  working: "正在写入设置表…",
  added: { one: "已在设置表中加入 {n} 天。", other: "已在设置表中加入 {n} 天。" },
  takeBack: "撤销添加",
  takenBack: "已从设置表中撤回这些日期。",
};
