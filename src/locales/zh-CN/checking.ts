/** The check's Chinese. */
import type { CheckingTexts } from "../checking";

export const checking: CheckingTexts = {
  finding: {
    tableMissing: ["缺少一张必需的表格。", "名称是 {subject}。"],
    tableRenamed: ["有一张表格被改了名。", "“{now}”应该叫 {subject}，公式靠这个名称找到它。"],
    nameBroken: ["有一个名称不再指向任何单元格。", "名称是 {subject}。"],
    columnMissing: ["有一列被删除了。", "是“{subject}”列。"],
    formulaOverwritten: ["自动计算列里的公式被改掉了。", "“{subject}”列，{cells}。"],
    formulaError: ["有公式出错。", "{cells}显示 {subject}。"],
    functionUnknown: ["输入公式时 KPI 函数还没有载入。", "{cells}显示 {subject}。"],
    outdated: ["这张表是旧版本写入的。", "“{title}”已有新版本。"],
    linkable: [
      "这一列现在可以自动计算了。",
      "“{subject}”列所需的数据已经在工作簿里，{cells}可以填入公式。",
    ],
  },
  mend: {
    tableMissing: [],
    tableRenamed: ["改回原来的名称。"],
    nameBroken: ["重新指向原来的单元格。"],
    columnMissing: ["在表格最右边重新加上这一列，自动计算的列会带上公式。"],
    formulaOverwritten: ["重新填入公式，替换手工改写的内容。"],
    formulaError: [],
    functionUnknown: [
      "重新输入这些公式。",
      "如果仍然显示 {subject}，请关闭工作簿后重新打开，等加载项载入完成。",
    ],
    outdated: ["补上新的列、名称和公式，您填写的内容不变。"],
    linkable: ["空单元格填入公式，您填写的内容不变。"],
  },
  typedColumn: "列里原来填写的内容无法找回。",
  group: {
    broken: "已损坏",
    overwritten: "公式被覆盖",
    offers: "可以改进",
  },
  mendOne: "修复",
  mendAll: { one: "修复", other: "修复全部可修复的 {n} 处" },
  mending: "正在修复…",
  mended: { one: "已修复 {n} 处。", other: "已修复 {n} 处。" },
  looked: {
    one: "检查了 {n} 张工作表的表格、列、名称和公式。",
    other: "检查了 {n} 张工作表的表格、列、名称和公式。",
  },
  handsOnly: "需要您到单元格里自己处理。",
  add: "添加{title}",
};
