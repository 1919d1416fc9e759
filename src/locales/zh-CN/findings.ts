import type { FindingsTexts } from "../findings";

export const findings: FindingsTexts = {
  lead: "根据表中数字写成的复盘结论，点一条可定位到数据所在的单元格。",
  reading: "正在读取数据…",
  nothing: "还没有可写的结论。请先添加“目标设定”并填好目标与实际，再重新读取。",
  again: "重新读取",
  write: "写入复盘表",
  writing: "正在写入复盘表…",
  noReview: "要把结论留下来，请先添加“复盘”表。",
  addReview: "添加复盘表",
  written: { one: "已填入复盘表的 {n} 个单元格。", other: "已填入复盘表的 {n} 个单元格。" },
  nothingNew: "复盘表里已经是这些结论。",
  kept: {
    one: "{n} 个单元格有您自己写的内容，保持不变。",
    other: "{n} 个单元格有您自己写的内容，保持不变。",
  },
  homeless: {
    one: "{n} 条结论在复盘表里没有对应的行。",
    other: "{n} 条结论在复盘表里没有对应的行。",
  },
  show: "前往复盘表",
  takeBack: "撤销写入",
  takingBack: "正在撤销…",
  takenBack: "复盘表已恢复原样。",
  group: {
    targets: "目标完成情况",
    gap: "差距来自哪里",
    funnel: "漏斗流失环节",
    ranking: "排名变化",
    tasks: "滞后的任务",
    changes: "与上一期相比",
  },
  sentence: {
    belowTarget:
      "{subject}：实际 {actual}，目标 {target}，完成率 {attainment}，差 {points} 个百分点。",
    onTarget: "{subject}：实际 {actual}，目标 {target}，完成率 {attainment}。",
    contributor: "{subject}差 {gap}，占总差额的 {share}。",
    shortfall: "{subject}差 {gap}，其余各项的超额已经补上。",
    leak: "“{before}”到“{subject}”的转化率为 {rate}，平常为 {usual}，低 {points} 个百分点。",
    movedUp: "{subject}从第 {from} 名升至第 {to} 名。",
    movedDown: "{subject}从第 {from} 名降至第 {to} 名。",
    late: "“{subject}”（{who}）落后计划 {days}。",
    rose: "{subject}：完成率 {to}，{month}为 {from}，上升 {points} 个百分点。",
    fell: "{subject}：完成率 {to}，{month}为 {from}，下降 {points} 个百分点。",
  },
  lateOfNobody: "“{subject}”（无责任人）落后计划 {days}。",
};
