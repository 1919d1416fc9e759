/** The sheet of closed periods, in Chinese. */
import type { history as english } from "../../en-US/templates/history";

export const history: typeof english = {
  sheetName: "历史数据",
  title: "历史数据",
  purpose: "每个已结账周期的结果，按指标、按人留存，趋势、季节性和名次变化都以它为依据。",
  columns: {
    period: {
      header: "结账周期",
      note: "周期的第一天。月结时自动追加，更早的月份可以补录。",
    },
    kind: { header: "记录类型", note: "指标：目标设定表的一行；人员：个人考核结果。" },
    subject: { header: "指标或人员", note: "名称与目标设定表、人员名单一致。" },
    target: { header: "当期目标", note: "人员一行填其销售目标。" },
    actual: { header: "当期实际", note: "" },
    attainment: { header: "当期完成率", note: "" },
    score: { header: "当期得分", note: "人员一行填总分。" },
    rank: { header: "当期名次", note: "" },
  },
  kinds: { metric: "指标", person: "人员" },
};
