/** The customer-classes sheet, in Chinese. */
import type { customers as english } from "../../en-US/templates/customers";

export const customers: typeof english = {
  sheetName: "客户分级",
  title: "客户分级",
  purpose: "按最近购买、购买频次和金额给客户分级，看每类客户该怎么做、谁可能流失。",
  columns: {
    customer: { header: "客户", note: "与业绩数据中的写法一致。" },
    last: { header: "最近下单", note: "截至统计截止日。" },
    recency: { header: "距今天数", note: "超过右侧天数的标红。" },
    frequency: { header: "订单行数", note: "截至统计截止日，业绩数据中的明细行数。" },
    amount: { header: "累计金额", note: "" },
    r: { header: "R", note: "5 分为最近买过，按全部客户排名打分。" },
    f: { header: "F", note: "5 分为买得最勤。" },
    m: { header: "M", note: "5 分为金额最大。" },
    abc: {
      header: "ABC",
      note: "A 类：金额最大、合计占 80% 的客户；B 类：到 95%；C 类：其余。",
    },
    segment: { header: "客户等级", note: "由 R、F、M 得出。" },
    risk: {
      header: "流失风险",
      note: "高：超过右侧天数既没下单、也没联系；中：有联系但没下单。",
    },
    strategy: { header: "对应策略", note: "取自右侧的表。" },
    idea: { header: "交叉销售 / 升级机会", note: "" },
    contact: {
      header: "最近联系",
      note: "取自拜访与沟通表，截止统计日；还没有联系记录时留空。",
    },
    next: { header: "下次联系", note: "" },
  },
  risks: { high: "高", medium: "中", low: "低" },
  segments: {
    section: "各级客户怎么做",
    segment: { header: "等级", note: "" },
    strategy: { header: "策略", note: "可改成自己的做法。" },
    count: { header: "客户数", note: "" },
    total: { header: "金额合计", note: "" },
    names: {
      core: "核心客户",
      growing: "成长客户",
      keep: "维护客户",
      risk: "挽回客户",
      small: "零散客户",
    },
    strategies: {
      core: "每月拜访，新品优先",
      growing: "30 天内促成第二单，推 A+B 组合",
      keep: "每 30 天回访，提醒补货",
      risk: "经理本周致电，了解原因",
      small: "线上服务，不安排拜访",
    },
  },
  limits: {
    section: "预警标准",
    risk: { label: "流失预警天数", meaning: "多少天没有下单。" },
  },
  ideas: ["A+B 组合", "产品D服务套餐", "四季度框架协议"],
};
