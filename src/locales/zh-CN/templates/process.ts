/** The sales-process sheet, in Chinese. */
import type { process as english } from "../../en-US/templates/process";

export const process: typeof english = {
  sheetName: "销售流程",
  title: "销售流程",
  purpose: "漏斗每个阶段的标准：为什么做、何时开始和结束、谁来做、正常水平是多少。",
  columns: {
    stage: { header: "流程阶段", note: "与漏斗中的名称一致。" },
    aim: { header: "阶段目的", note: "" },
    entry: { header: "进入标准", note: "" },
    exit: { header: "完成标准", note: "写可以核实的事实，不写感觉。" },
    role: { header: "负责岗位", note: "" },
    steps: { header: "关键动作", note: "" },
    tools: { header: "工具与话术", note: "" },
    days: { header: "正常用时（天）", note: "超过就要过问。" },
    rate: { header: "正常转化水平", note: "从上一阶段走到这里的比例，漏斗以此为准。" },
  },
  roles: ["销售支持", "销售顾问", "区域主管", "售后服务"],
  example: [
    {
      aim: "找到该联系的人",
      entry: "有名称和电话",
      exit: "行业、规模、联系人填齐",
      steps: "收集、核实、一天内分派",
      tools: "CRM、行业名录",
    },
    {
      aim: "引起兴趣",
      entry: "线索已分派",
      exit: "约定时间并谈过一次",
      steps: "电话、留言、3 天后再联系",
      tools: "电话话术",
    },
    {
      aim: "弄清问题",
      entry: "已约谈",
      exit: "需求、预算、决策人有记录",
      steps: "拜访、提问、邮件确认",
      tools: "12 问需求清单",
    },
    {
      aim: "给出方案",
      entry: "需求书面确认",
      exit: "向决策人当面讲过方案",
      steps: "首推产品A、成本对比、当面讲解",
      tools: "报价模板、成功案例",
    },
    {
      aim: "谈妥条件",
      entry: "方案已讲解",
      exit: "价格和账期谈定",
      steps: "处理异议、谈条件、要订单",
      tools: "折扣权限表",
    },
    {
      aim: "签约",
      entry: "条件谈定",
      exit: "双方签字盖章",
      steps: "拟稿、审核、签署",
      tools: "合同模板",
    },
    {
      aim: "留住客户",
      entry: "已交付",
      exit: "30 天内回访并记下新需求",
      steps: "交接、回访、登记后续需求",
      tools: "回访清单",
    },
  ],
};
