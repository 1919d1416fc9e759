import type { ReferenceTexts } from "../reference";

export const reference: ReferenceTexts = {
  title: "KPI 函数手册",
  introduction: [
    "所有函数都以 `=KPI.函数名(…)` 输入，方括号里的参数可以不填。",
    "每个函数下方的“普通 Excel 公式”与该函数结果相同、报错类型也相同，只用到 Excel 2010 及以上版本、WPS 和 LibreOffice 都有的函数。没装加载项的同事可以用它核对结果。",
  ],
  rules: {
    title: "所有函数通用的规则",
    lines: [
      "结果只取决于填入的参数；“今天”由“统计截止日”给出，日后再打开，结果也不会变。",
      "比率就是普通数字：0.8 即 80%。得分一般为 0 到 100，超额完成时可高于 100，直到封顶值。",
      "日期用 Excel 日期，起止两天都算在内，时刻不计。",
      '空单元格、不填的参数和空文本同样对待。桌面版 Excel 会把空单元格当成 0，所以最好先判断：`=IF(B2="","",KPI.ATTAINMENT(B2,C2))`。',
      "列表可以是一行、一列或一片区域。配套使用的列表格数要相同，全部为空的行不计。",
      "`#N/A`：缺少需要的数据。`#VALUE!`：参数类型不对或超出范围，看起来像数字的文本也不算数字。`#DIV/0!`：除数为 0。`#NUM!`：结果超出数字范围。",
      "选项填中文或英文均可，不区分大小写，首尾空格不计。",
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
  spills: "结果溢出到多个单元格，不带标题行。",
  noTwin: "没有：结果占多个单元格，共享副本中只保留数值。",
  showTwin: "查看公式（{length} 个字符）",
  noOwnErrors: "除通用规则外，没有其他报错。",
};
