/** The sheet of closed periods, in Chinese. */
import type { history as english } from "../../en-US/templates/history";

export const history: typeof english = {
  sheetName: "历史数据",
  title: "历史数据",
  purpose: "每个已结账周期的结果，按指标、按人留存，是趋势、淡旺季和名次变化的依据。",
  columns: {
    period: {
      header: "结账周期",
      note: "周期的第一天。月结时自动追加，更早的月份可以补录。",
    },
    kind: { header: "记录类型", note: "指标：目标设定表中的一项；人员：个人考核结果。" },
    subject: { header: "指标或人员", note: "名称与目标设定表、人员名单一致。" },
    target: { header: "当期目标", note: "记录类型为人员时，填其销售目标。" },
    actual: { header: "当期实际", note: "" },
    attainment: { header: "当期完成率", note: "" },
    score: { header: "当期得分", note: "记录类型为人员时，填其总分。" },
    rank: { header: "当期名次", note: "" },
  },
  moves: {
    section: "名次变化（与上一周期相比）",
    columns: {
      person: { header: "排名人员", note: "取自设置表的人员名单。" },
      rank: { header: "最近名次", note: "最近一个有名次的已结账周期。" },
      before: { header: "此前名次", note: "更早一个已结账周期。" },
      move: { header: "名次变动", note: "▲ 上升、▼ 下降的位数。" },
      score: { header: "最近得分", note: "" },
      scoreBefore: { header: "此前得分", note: "" },
      change: { header: "得分变动", note: "" },
    },
  },
  season: {
    section: "淡旺季",
    columns: {
      month: { header: "月份", note: "" },
      years: { header: "统计年数", note: "该月份已结账的次数。" },
      average: { header: "月均实际", note: "" },
      index: {
        header: "季节指数",
        note: "与各月平均相比，100% 为平常月份；满一年的数据才可靠。",
      },
    },
  },
  setup: {
    section: "比较口径",
    metric: { label: "淡旺季看哪个指标", meaning: "默认为第一个指标，可修改。" },
    last: { label: "最近结账周期", meaning: "最近一个有名次的已结账周期。" },
    before: { label: "此前结账周期", meaning: "作为比较对象。" },
  },
  kinds: { metric: "指标", person: "人员" },
};
