/** The closing page's Chinese. */
import type { ClosingTexts } from "../en-US/closing";

export const closing: ClosingTexts = {
  lead: "把本期结果存进历史数据，并开启下一期。先看清会改什么再动手，改完还能撤销。",
  noTargets: "月结要从目标设定表取数，请先添加这张表。",
  period: "{first} 至 {last}",
  closes: "结转",
  opens: "开启",
  notOver: "本期还没结束，目前数据截至 {asOf}。",
  closedBefore: "本期之前已经结过。这次只更新原有的行，不会重复添加。",
  unreadable: {
    one: "{n} 个单元格报错或还在计算，它的值不会存入历史数据。",
    other: "{n} 个单元格报错或还在计算，它们的值不会存入历史数据。",
  },
  kept: "存入历史数据",
  metrics: { one: "{n} 个指标", other: "{n} 个指标" },
  people: { one: "{n} 人的得分和排名", other: "{n} 人的得分和排名" },
  value: "{subject}：完成 {actual}，目标 {target}",
  valueAlone: "{subject}：完成 {actual}",
  changed: "目标设定表的变化",
  bases: { one: "{n} 个上期基数换成本期实际值", other: "{n} 个上期基数换成本期实际值" },
  lastYear: { one: "{n} 个去年同期值取自历史数据", other: "{n} 个去年同期值取自历史数据" },
  lastYearUnknown: {
    one: "{n} 个去年同期值保持不变：历史数据里没有那一期。",
    other: "{n} 个去年同期值保持不变：历史数据里没有那一期。",
  },
  moved: "{subject}：{from} → {to}",
  typedActuals: {
    one: "清空 {n} 个手填的实际值，留给新一期填写",
    other: "清空 {n} 个手填的实际值，留给新一期填写",
  },
  entries: "手填的目标值保留，作为下一期的起点。",
  movedOn: "带到下一期",
  openTasks: { one: "{n} 项未完成任务保留", other: "{n} 项未完成任务保留" },
  removeFinished: { one: "从任务表移除 {n} 项已完成任务", other: "从任务表移除 {n} 项已完成任务" },
  promises: {
    one: "{n} 条决议或未兑现的承诺转入下次复盘",
    other: "{n} 条决议和未兑现的承诺转入下次复盘",
  },
  findings: {
    one: "本期数据写成结论，填入复盘表 {n} 个单元格",
    other: "本期数据写成结论，填入复盘表 {n} 个单元格",
  },
  promisesLeft: {
    one: "承诺清单已满，{n} 条决议留在原处。",
    other: "承诺清单已满，{n} 条决议留在原处。",
  },
  more: { one: "另有 {n} 项", other: "另有 {n} 项" },
  close: "结转 {first} 至 {last}",
  closing: "正在结转…",
  done: "本期已结转。",
  doneDetail: "考核周期现在是 {first} 至 {last}。",
  takeBack: "撤销月结",
  takingBack: "正在撤销…",
  takenBack: "已撤销月结。",
  takenBackDetail: "工作簿已恢复原样。",
  again: "重新查看",
};
