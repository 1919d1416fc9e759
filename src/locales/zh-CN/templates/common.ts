/** Texts that all template sheets share, in Chinese. */
import type { common as english } from "../../en-US/templates/common";

export const common: typeof english = {
  facts: {
    period: "考核周期",
    to: "至",
    asOf: "统计截止",
    timeGone: "工作日进度",
    currency: "金额单位",
  },
  legend: { input: "手工填写", offered: "可直接改写", computed: "自动计算" },
  pages: "第 &P 页 / 共 &N 页",
  refused: {
    list: { title: "不在可选范围内", message: "请从下拉列表中选择一项。" },
    date: { title: "日期有误", message: "请输入日期，例如 2026-09-30。" },
    number: { title: "数字有误", message: "请输入合适的数字；占比可输入 35% 或 0.35。" },
    whole: { title: "需要整数", message: "请输入整数。" },
  },
  lights: { green: "达标", amber: "关注", red: "预警" },
  gap: { short: "差", ahead: "超", even: "持平" },
};
