/** The indicator dictionary, in Chinese. */
import type { indicators as english } from "../../en-US/templates/indicators";

export const indicators: typeof english = {
  sheetName: "指标口径",
  title: "指标口径",
  purpose: "每个指标是什么意思、怎么算、数据从哪里来，只在这里写一次，全员按同一口径。",
  columns: {
    no: { header: "序号", note: "" },
    indicator: {
      header: "指标名称",
      note: "与目标设定表、绩效考核表的指标同名。口径有变时另起一行，保留旧口径。",
    },
    state: {
      header: "版本状态",
      note: "同一指标有多行时，以统计截止日前最近生效的一行为准。",
    },
    meaning: { header: "指标含义", note: "" },
    formula: { header: "计算口径", note: "先写分子，再写分母，并注明不计入的情况。" },
    source: { header: "数据来源", note: "" },
    unit: { header: "单位", note: "" },
    direction: { header: "指标方向", note: "越高越好、越低越好，或越接近越好。" },
    amber: {
      header: "黄灯下限",
      note: "按完成率填写，目标设定表自动采用；不填则按设置表。",
    },
    green: { header: "绿灯下限", note: "按完成率填写；不填则按设置表。" },
    owner: { header: "口径负责人", note: "口径有争议时由谁裁定。" },
    from: { header: "生效日期", note: "不填表示一直有效。" },
    change: { header: "调整说明", note: "与上一版相比改了什么。" },
  },
  states: { green: "现行", red: "已替代", amber: "未生效" },
  summary: {
    inForce: "现行指标",
    coming: "待生效版本",
    noSource: "现行但缺数据来源",
    noOwner: "现行但缺负责人",
    section: "口径概况",
  },
  sources: {
    sales: "业绩数据表",
    voice: "客户反馈表",
    crm: "CRM",
    hr: "人力资源",
    finance: "财务",
  },
  usual: {
    sales: { meaning: "本期客户下单总额", formula: "折后订单金额合计，扣除退货" },
    ownSales: { meaning: "个人或区域的销售额", formula: "该销售人员名下的订单金额合计" },
    collection: { meaning: "到期货款收回的比例", formula: "本期到期应收中已回款 ÷ 到期应收" },
    margin: { meaning: "扣除产品成本后的利润比例", formula: "（销售额 − 成本）÷ 销售额" },
    share: { meaning: "我方在市场中所占的份额", formula: "我方销售额 ÷ 同期市场规模" },
    customers: { meaning: "本期新开发的客户", formula: "本期首单已付款的客户，每家计一次" },
    orderValue: { meaning: "平均每单金额", formula: "销售额 ÷ 订单数" },
    repurchase: { meaning: "老客户再次购买的比例", formula: "本期下单的老客户数 ÷ 全部老客户数" },
    churn: { meaning: "流失的客户比例", formula: "本期流失客户数 ÷ 期初客户数" },
    visits: { meaning: "上门拜访客户的次数", formula: "拜访与沟通表中的拜访次数，电话不计" },
    conversion: { meaning: "方案最终成交的比例", formula: "签约数 ÷ 本期提交方案数" },
    training: { meaning: "参加培训的时长", formula: "有签到记录的学时" },
    teamOnTarget: {
      meaning: "团队中达标人员的比例",
      formula: "个人销售目标完成 100% 的人数 ÷ 有目标的人数",
    },
    feedback: {
      meaning: "同事和客户的综合评价",
      formula: "各类评价人先求平均，再按权重加权，满分 100",
    },
    productA: { meaning: "毛利最高的产品的销售额", formula: "产品A销售额合计" },
    complaints: { meaning: "客户投诉的件数", formula: "本期收到的投诉件数，不论责任归属" },
    discount: {
      meaning: "在目录价基础上让利的比例",
      formula: "（目录价 − 成交价）÷ 目录价，按金额加权",
    },
    satisfaction: { meaning: "客户的满意程度", formula: "全部 1–5 分评价的平均分" },
  },
  example: {
    before: { formula: "本期首次下单的客户，不论是否付款", change: "" },
    now: { change: "首单付款后才计入" },
    next: { formula: "本期及以前到期应收中已回款 ÷ 到期应收", change: "往期欠款一并计入" },
  },
};
