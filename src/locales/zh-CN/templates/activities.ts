/** The activities sheet, in Chinese. */
import type { activities as english } from "../../en-US/templates/activities";

export const activities: typeof english = {
  sheetName: "拜访与沟通",
  title: "拜访与沟通",
  purpose: "拜访、电话和会议记录：听到了什么，接下来做什么。",
  columns: {
    date: { header: "沟通日期", note: "" },
    person: { header: "沟通人", note: "" },
    customer: { header: "沟通客户", note: "" },
    kind: { header: "沟通方式", note: "" },
    effective: {
      header: "是否有效",
      note: "有效：见到决策人或能影响决策的人，并有新的收获。",
    },
    heard: { header: "需求或痛点", note: "" },
    result: { header: "沟通结果", note: "" },
    next: { header: "后续动作", note: "" },
    due: { header: "跟进期限", note: "" },
  },
  kinds: ["拜访", "电话", "演示", "会议"],
  yesNo: { yes: "是", no: "否" },
  people: {
    section: "按人统计（本期至统计截止日）",
    person: { header: "同事", note: "取自设置表的人员名单。" },
    all: { header: "沟通次数", note: "" },
    visits: { header: "拜访次数", note: "" },
    effective: { header: "有效次数", note: "" },
    share: { header: "有效比例", note: "" },
  },
  example: [
    ["停机损失大", "想看产品A方案", "发送方案报价"],
    ["嫌产品B价格高", "正与竞品比较", "提供成本对比"],
    ["交期太长", "已说明库存情况", "确认交期"],
    ["用得满意，四季度要加量", "有望第二单", "准备框架协议"],
  ],
};
