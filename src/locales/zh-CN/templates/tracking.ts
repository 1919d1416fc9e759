/** The tracking sheet, in Chinese. */
import type { tracking as english } from "../../en-US/templates/tracking";

export const tracking: typeof english = {
  sheetName: "执行跟踪",
  title: "执行跟踪",
  purpose: "上面自动预警，下面记录每次会议说了什么、下一步做什么。",
  warnings: {
    section: "预警清单",
    columns: {
      check: { header: "预警事项", note: "全部按设置表的统计截止日计算。" },
      count: { header: "数量", note: "" },
      state: { header: "状态", note: "" },
      worst: { header: "最该先看的", note: "离要求最远的那一项。" },
    },
    checks: {
      stepIn: "需介入的任务",
      behind: "略有落后的任务",
      red: "亮红灯的指标",
      owner: "没有责任人的目标",
      weights: "权重合计不对的人",
      risks: "到期待检查的风险",
      voices: "超期未答复的客户",
    },
    fine: "正常",
    look: "需关注",
    daysBehind: " 天落后",
  },
  log: {
    section: "会议记录：早会 15 分钟、周会 1 小时、月报",
    columns: {
      kind: { header: "会议", note: "" },
      date: { header: "日期", note: "" },
      person: { header: "汇报人", note: "" },
      done: { header: "做了什么", note: "" },
      result: { header: "结果", note: "有数字就写数字。" },
      obstacle: { header: "卡在哪里", note: "" },
      support: { header: "给了什么支援", note: "" },
      next: { header: "下一步", note: "" },
      due: { header: "时限", note: "" },
    },
    kinds: ["早会", "周会", "月报"],
  },
  example: [
    {
      person: "赵磊",
      done: "安徽拜访 2 家",
      result: "1 家要求报价",
      obstacle: "路程远，一天最多跑 2 家",
      support: "",
      next: "按城市重排路线",
    },
    {
      person: "陈静",
      done: "回访老客户 6 家",
      result: "2 家有续购意向",
      obstacle: "",
      support: "",
      next: "发出两份报价",
    },
    {
      person: "李明",
      done: "第三周复盘",
      result: "120 万完成 96 万；新客户 30 家完成 10 家",
      obstacle: "安徽拜访落后",
      support: "王芳支援安徽一周",
      next: "25 日前再拜访 12 家",
    },
  ],
};
