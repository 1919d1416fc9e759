/** The review sheet, in Chinese. */
import type { review as english } from "../../en-US/templates/review";

export const review: typeof english = {
  sheetName: "复盘",
  title: "复盘",
  purpose: "当初怎么定、实际怎样、为什么；保持什么、改进什么、开始什么、停止什么，落实到人。",
  facts: {
    section: "数据事实",
    columns: {
      no: { header: "序号", note: "与目标设定表的行一一对应。" },
      metric: { header: "指标", note: "" },
      target: { header: "目标值", note: "" },
      actual: { header: "实际值", note: "" },
      attainment: { header: "完成率", note: "" },
      light: { header: "红黄绿灯", note: "" },
      owner: { header: "责任人", note: "" },
      finding: { header: "我们的结论", note: "一句话说清数字说明了什么。" },
    },
  },
  summary: {
    onTarget: "达标指标",
    of: " / ",
    tasksDone: "完成任务",
    stepIn: "需介入任务",
    kept: "兑现承诺",
    effect: "策略效果达成率",
  },
  lenses: {
    section: "四个视角",
    columns: {
      lens: { header: "视角", note: "" },
      planned: { header: "当初怎么定", note: "" },
      happened: { header: "实际怎样", note: "" },
      why: { header: "为什么", note: "找原因，不追责。" },
      learned: { header: "学到什么", note: "" },
    },
    names: ["目标达成", "策略效果", "团队协作", "客户反馈"],
  },
  decisions: {
    section: "保持、改进、开始、停止",
    columns: {
      kind: { header: "类型", note: "" },
      what: { header: "具体做什么", note: "写到谁都能判断做没做。" },
      lens: { header: "视角", note: "" },
      owner: { header: "责任人", note: "" },
      due: { header: "完成时限", note: "" },
      state: { header: "能否转为任务", note: "有责任人和时限才能转为任务。" },
    },
    kinds: ["保持", "改进", "开始", "停止"],
    ready: "可以",
    missing: "缺责任人或时限",
  },
  promises: {
    section: "上次复盘的承诺",
    columns: {
      promise: { header: "承诺事项", note: "把上次复盘的决定抄到这里。" },
      result: { header: "结果如何", note: "" },
      owner: { header: "责任人", note: "" },
      due: { header: "完成时限", note: "" },
      kept: { header: "是否兑现", note: "" },
      late: { header: "逾期未办", note: "按设置表的统计截止日判断。" },
    },
    kept: { yes: "已兑现", partly: "部分兑现", no: "未兑现" },
    overdue: "已逾期",
  },
  next: {
    section: "下期调整",
    columns: {
      metric: { header: "指标", note: "" },
      change: { header: "调整内容", note: "新目标、新任务或新的权重。" },
      reason: { header: "调整原因", note: "" },
      now: { header: "现目标", note: "" },
      proposed: { header: "建议目标", note: "" },
      growth: { header: "较实际值", note: "建议目标比实际值高出多少。" },
    },
  },
  example: {
    findings: [
      "在谈报价全部成交才跟得上进度",
      "攻坚行动启动晚，安徽拜访不足",
      "A、B 组合带动客单价",
      "交付后回访有效，但开始得晚",
      "离 40% 还远：经销商不了解产品A",
      "到期前提醒有效",
      "",
      "价格竞争多让了约一个点",
    ],
    lenses: [
      {
        planned: "9 月 120 万",
        happened: "截至 18 日 96 万；新客户 10 家，目标 30 家",
        why: "客单价上去了，订单数没上去",
        learned: "大单替代不了新客户",
      },
      {
        planned: "拜访 30 家，产品A占比 40%",
        happened: "拜访 18 家，产品A占比 30%",
        why: "排拜访时没算去安徽的路程",
        learned: "先排路线再报数",
      },
      {
        planned: "三个区域，五名销售",
        happened: "安徽等支援等了一周",
        why: "任务落后了才有人问",
        learned: "落后三天就要求助，不等到第八天",
      },
      {
        planned: "投诉不超过 4 件",
        happened: "投诉 3 件，都因交期",
        why: "没核实交期就答应了客户",
        learned: "报价前先向工厂核对交期",
      },
    ],
    decisions: [
      { kind: "保持", what: "到期前 7 天提醒对账", owner: "赵磊" },
      { kind: "改进", what: "提前两周排好拜访路线", owner: "张伟" },
      { kind: "开始", what: "安徽经销商产品A培训", owner: "王芳" },
      { kind: "停止", what: "未确认交期就报价", owner: "" },
    ],
    promises: [
      { promise: "9 月 3 日前梳理 100 家意向客户", result: "3 日完成", owner: "张伟" },
      { promise: "每名顾问的拜访量都有记录", result: "除安徽外已完成", owner: "陈静" },
      { promise: "全体顾问完成产品A培训", result: "推迟到 21 日", owner: "王芳" },
    ],
    next: { change: "攻坚行动分两个月进行", reason: "第三周只完成 10 家" },
  },
};
