/** The 360-feedback sheet, in Chinese. */
import type { feedback as english } from "../../en-US/templates/feedback";

export const feedback: typeof english = {
  sheetName: "360 度评估",
  title: "360 度评估",
  purpose: "上级、同事、下属、客户怎么评价，与自评对照着看。一位评价人填一行。",
  columns: {
    person: { header: "被评价人", note: "" },
    role: { header: "评价关系", note: "评价人与被评价人的关系，权重见右侧。" },
    rater: { header: "评价人", note: "需要匿名时可不填，或用编号代替。" },
    results: {
      header: "业绩结果",
      note: "1 远低于要求，3 符合要求，5 远超要求；无法评价的留空。要换评价项目，请同时修改这里和个人结果表的表头。",
    },
    customers: { header: "客户意识", note: "" },
    teamwork: { header: "团队协作", note: "" },
    initiative: { header: "主动性", note: "" },
    skill: { header: "销售能力", note: "" },
    score: { header: "得分", note: "各项平均，5 分折合 100 分。" },
    strength: { header: "做得好的地方", note: "最好举例说明。" },
    advice: { header: "改进建议", note: "写具体、能做到的事。" },
  },
  roles: { manager: "上级", peer: "同事", report: "下属", self: "自评", customer: "客户" },
  weights: {
    section: "评价权重",
    columns: {
      role: { header: "关系", note: "个人结果表按这里的名称归类。" },
      weight: {
        header: "权重",
        note: "销售岗位常见：上级 35–40%，同事 15–20%，下属 0–5%，自评 5–10%，客户 25–30%。",
      },
      answers: { header: "评价份数", note: "" },
    },
  },
  summary: {
    section: "个人评估结果",
    columns: {
      person: { header: "姓名", note: "取自设置表的人员名单。" },
      answers: { header: "收到份数", note: "" },
      total: {
        header: "总分",
        note: "各类评价人先求平均，再按权重合成；没有收到评价的一类不计入，其余权重按比例放大。",
      },
      manager: { header: "上级", note: "" },
      peer: { header: "同事", note: "" },
      report: { header: "下属", note: "" },
      self: { header: "自评", note: "" },
      customer: { header: "客户", note: "" },
      difference: {
        header: "自评与他评之差",
        note: "高出 10 分及以上时突出显示，面谈时重点沟通。",
      },
      results: { header: "业绩结果", note: "除自评外的平均分，1–5 分。" },
      customers: { header: "客户意识", note: "" },
      teamwork: { header: "团队协作", note: "" },
      initiative: { header: "主动性", note: "" },
      skill: { header: "销售能力", note: "" },
      strongest: { header: "最强项", note: "" },
      weakest: { header: "最弱项", note: "" },
    },
  },
  example: [
    { strength: "本月重点讲得清楚", advice: "多参加早会" },
    { strength: "每次大客户拜访都有准备", advice: "把线索分享给各区域" },
    { strength: "关键时候能顶上", advice: "落后三天就要求助，不等到第八天" },
    { strength: "交付后逐户跟进", advice: "周会上多提自己的想法" },
    { strength: "回款跟得紧", advice: "提前一周排好拜访；多练方案报价" },
    { strength: "学得快、爱提问", advice: "每周主导两次拜访" },
  ],
};
