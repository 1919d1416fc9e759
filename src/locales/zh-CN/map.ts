/** The map's Chinese. */
import type { MapTexts } from "../map";

export const map: MapTexts = {
  lead: "点选一张表，看它的数据从哪里来、到哪里去。",
  sheets: "各表及其关联",
  takes: "数据来自",
  gives: "数据用于",
  takesNothing: "不引用其他表的数据，全部在这里填写。",
  givesNothing: "没有其他表引用它，数据到此为止。",
  summary: "{title}：来自 {takes} 张表，用于 {gives} 张表",
  missing: "工作簿里还没有",
  first: "{items}，",
  more: "另有 {n} 项",
};
