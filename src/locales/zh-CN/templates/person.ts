/** The talk sheet, in Chinese. */
import type { person as english } from "../../en-US/templates/person";

export const person: typeof english = {
  sheetName: "面谈页",
  title: "绩效面谈页",
  purpose: "一人一页：得分、差距、重点目标、任务和奖金。选好姓名，其余自动带出。",
  pick: "姓名",
  result: {
    columns: {
      grade: { header: "等级", note: "" },
      role: { header: "岗位", note: "" },
      total: { header: "总分", note: "" },
      kpiScore: { header: "KPI 得分", note: "" },
      goalScore: { header: "MBO 得分", note: "" },
      rank: { header: "排名", note: "总分相同则名次并列。" },
      people: { header: "参评人数", note: "目前已有总分的人数。" },
      before: { header: "上期排名", note: "有历史记录时取最近一期。" },
      move: { header: "名次变化", note: "" },
    },
  },
  lines: {
    section: "考核指标",
    columns: {
      no: { header: "行号", note: "在绩效考核表中的行号。" },
      kpi: { header: "考核指标", note: "" },
      weight: { header: "权重", note: "" },
      target: { header: "目标值", note: "" },
      actual: { header: "实际值", note: "" },
      attainment: { header: "完成率", note: "" },
      score: { header: "得分", note: "" },
      missed: { header: "丢分", note: "权重 × 距 100 分的差。" },
      order: { header: "丢分排序", note: "1 为丢分最多。" },
    },
  },
  gaps: {
    section: "三项最大差距",
    columns: {
      no: { header: "序号", note: "" },
      kpi: { header: "考核指标", note: "" },
      missed: { header: "丢分", note: "" },
      target: { header: "目标值", note: "" },
      actual: { header: "实际值", note: "" },
    },
  },
  goals: {
    section: "个人重点目标（MBO）",
    columns: {
      no: { header: "行号", note: "" },
      goal: { header: "重点目标", note: "" },
      achieved: { header: "达成度", note: "" },
    },
  },
  tasks: {
    section: "负责的任务",
    columns: {
      no: { header: "行号", note: "在任务分解表中的行号。" },
      task: { header: "任务", note: "凡责任人一栏出现该姓名的任务都列出。" },
      due: { header: "截止日期", note: "" },
      progress: { header: "实际进度", note: "" },
      lag: { header: "落后天数", note: "" },
      status: { header: "任务状态", note: "" },
    },
  },
  pay: {
    section: "奖金（取自激励核算）",
    columns: {
      currency: { header: "单位", note: "" },
      total: { header: "合计", note: "" },
      commission: { header: "提成", note: "" },
      bonus: { header: "绩效奖金", note: "" },
      team: { header: "团队奖", note: "" },
      penalty: { header: "扣减", note: "" },
    },
  },
  talk: {
    section: "面谈记录（打印后手写）",
    boxes: ["做得好的地方", "需要改进的地方", "双方约定及完成时间", "需要的支持"],
    signature: "双方签字及日期：",
  },
};
