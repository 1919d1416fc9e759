import type { ReferenceTexts } from "../reference";

export const reference: ReferenceTexts = {
  title: "KPI 函数手册",
  introduction: [
    "所有函数都以 `=KPI.函数名(…)` 输入，方括号里的参数可以不填。",
    "每个函数下面的“普通 Excel 公式”与它结果相同、报错类型也相同，只用 Excel 2010 起以及 WPS、LibreOffice 都有的函数。没装插件的同事可以用它来核对结果。",
  ],
  rules: {
    title: "所有函数通用的规则",
    lines: [
      "结果只取决于填入的参数；“今天”由“统计日”给出，日后打开，结果不变。",
      "比率就是普通数字：0.8 即 80%。得分一般为 0 到 100，超额可到封顶值。",
      "日期用 Excel 日期，起止两天都算在内，时刻不计。",
      '空单元格、不填的参数和空文本一样对待。桌面版 Excel 会把空单元格当成 0，所以最好先判断：`=IF(B2="","",KPI.ATTAINMENT(B2,C2))`。',
      "列表可以是一行、一列或一块区域。成对的列表格数要相同，全空的行不计。",
      "`#N/A`：缺少需要的数据。`#VALUE!`：参数类型不对或超出范围，看起来像数字的文本也不算数字。`#DIV/0!`：除数为 0。`#NUM!`：结果超出数字范围。",
      "选项填中文、英文都可以，不分大小写，前后空格不计。",
    ],
  },
  headings: {
    parameter: "参数",
    meaning: "含义",
    required: "必填",
    result: "结果",
    example: "示例",
    errors: "特有的报错",
    twin: "普通 Excel 公式",
  },
  yes: "是",
  no: "–",
  oneValue: "一个值。",
  spills: "自动填充多个单元格，不带标题行。",
  noTwin: "没有：结果占多个单元格，分享副本中保留数值。",
  showTwin: "查看公式（{length} 个字符）",
  noOwnErrors: "除通用规则外没有别的报错。",
};
