/** The incentive sheet, in Chinese. */
import type { incentive as english } from "../../en-US/templates/incentive";

export const incentive: typeof english = {
  sheetName: "激励核算",
  title: "激励核算",
  purpose: "每个人的提成、奖金、团队奖逐项列明，整套激励花了多少、带来多少也一并算清。",
  columns: {
    no: { header: "序号", note: "与设置表的人员名单一一对应。" },
    person: { header: "姓名", note: "" },
    role: { header: "岗位", note: "" },
    sales: {
      header: "销售额",
      note: "取自业绩数据；没有业绩数据时取绩效考核表的责任区销售额，也可直接填写。",
    },
    slice1: {
      header: "第一档内",
      note: "销售额落在各提成档内的部分；各部分乘以该档比例，合计就是提成。",
    },
    slice2: { header: "第二档内", note: "" },
    slice3: { header: "第三档内", note: "" },
    slice4: { header: "第四档内", note: "本档及以上的部分。" },
    commission: { header: "提成", note: "" },
    attainment: {
      header: "销售完成率",
      note: "绩效考核表中个人销售目标的完成率；没有个人目标则取总销售额的完成率。",
    },
    payout: { header: "兑现比例", note: "按完成率在兑现曲线上取值。" },
    grade: { header: "绩效等级", note: "取自绩效考核表。" },
    factor: { header: "等级系数", note: "取自绩效考核表的等级标准。" },
    base: { header: "目标奖金", note: "完成率 100%、系数为 1 时的奖金。" },
    bonus: { header: "绩效奖金", note: "目标奖金 × 兑现比例 × 等级系数。" },
    team: { header: "团队奖", note: "右侧各项团队奖按人数平分。" },
    penalty: { header: "扣减", note: "" },
    reason: { header: "扣减原因", note: "扣减的依据。" },
    total: { header: "合计", note: "提成 + 绩效奖金 + 团队奖 − 扣减。" },
    recognition: { header: "荣誉与晋升", note: "表扬、培训、晋升等非现金激励。" },
  },
  tiers: {
    section: "提成档位",
    columns: {
      from: { header: "销售额起点", note: "共四档，从低到高填写。" },
      rate: { header: "提成比例", note: "" },
    },
  },
  curve: {
    section: "奖金兑现曲线",
    columns: {
      attainment: {
        header: "完成率",
        note: "两点之间按直线折算；同一完成率填两行表示跳档。",
      },
      payout: { header: "兑现比例", note: "" },
    },
  },
  teams: {
    section: "团队奖",
    columns: {
      metric: { header: "指标", note: "取自目标设定表。" },
      pool: { header: "奖金池", note: "完成率 100% 时全团队可分的奖金。" },
      attainment: { header: "完成率", note: "" },
      payout: { header: "兑现比例", note: "" },
      paid: { header: "实发总额", note: "" },
    },
  },
  scheme: {
    section: "激励投入产出",
    mode: "提成方式",
    modes: { marginal: "分段累进", whole: "全额" },
    modeNote: "分段累进：各档部分按各档比例；全额：全部销售额按所达档位的比例。",
    check: "分档核算与提成之差",
    checkNote: "为 0 说明按上面各档算出的提成与合计一致。",
    cost: "激励总额",
    costNote: "全员合计之和。",
    sales: "带来的销售额",
    salesNote: "全员销售额之和。",
    share: "每百元销售的激励成本",
    shareNote: "",
    extra: "较上期新增销售额",
    extraNote: "总销售额减去目标设定表中的上期基数。",
    perExtra: "每百元新增销售的激励成本",
    perExtraNote: "与毛利率对照：高于毛利率，说明发出的激励比赚回的毛利还多。",
  },
  example: {
    reason: "缺 2 次拜访记录",
    recognition: [
      "",
      "月度最佳案例",
      "",
      "拟于明年 1 月晋升为资深顾问",
      "10 月参加方案培训",
      "年底前由陈静带教",
    ],
  },
};
