/** The sheet of market and competition, in Chinese. */
import type { market as english } from "../../en-US/templates/market";

export const market: typeof english = {
  sheetName: "市场与竞争",
  title: "市场与竞争",
  purpose: "定目标的依据：市场有多大、我们占多少、对手是谁、怎么应对。",
  columns: {
    product: { header: "产品 / 细分市场", note: "一行一个，产品取自设置表。" },
    size: {
      header: "市场规模",
      note: "本区域所有厂商在整个周期内的销售额，可估算，但要注明来源。",
    },
    lastYear: { header: "去年同期规模", note: "去年同期全市场的销售额。" },
    growth: { header: "市场增速", note: "与去年同期相比。" },
    soFar: { header: "截至目前规模", note: "市场规模 × 工作日进度。" },
    own: {
      header: "我方销售额",
      note: "从周期开始到统计截止日。有业绩数据表时自动取数，也可直接改写。",
    },
    share: { header: "市场份额", note: "我方销售额 ÷ 截至目前规模；低于目标份额时标红。" },
    goal: { header: "目标份额", note: "" },
    positioning: { header: "产品定位", note: "卖给谁，客户为什么选它。" },
    demand: { header: "客户需求", note: "" },
    season: { header: "季节特点", note: "" },
    chance: { header: "增长机会", note: "" },
  },
  measures: {
    section: "市场概况",
    columns: {
      measure: {
        header: "指标或维度",
        note: "目标设定表和绩效考核表按名称从这里取实际值。",
      },
      value: { header: "当前值", note: "" },
      basis: { header: "统计口径", note: "" },
    },
    labels: { growth: "市场总体增速", size: "市场总规模" },
    basis: {
      share: "我方销售额 ÷ 截至目前规模（合计）",
      growth: "市场规模 ÷ 去年同期规模 − 1",
      size: "整个周期的市场规模合计",
    },
  },
  industry: {
    section: "行业对标",
    columns: {
      metric: {
        header: "对标指标",
        note: "与目标设定表的指标同名，目标设定表的行业平均取自这里。",
      },
      average: { header: "行业平均", note: "" },
      best: { header: "行业标杆", note: "" },
      source: { header: "数据来源", note: "" },
      asOf: { header: "数据日期", note: "" },
    },
  },
  basis: {
    section: "市场判断",
    note: "这两段话会显示在目标设定表的“目标设定依据”中。",
  },
  competitors: {
    section: "竞争对手",
    columns: {
      name: { header: "竞争对手", note: "" },
      theirs: { header: "竞品", note: "" },
      against: { header: "对标我方产品", note: "竞品所对应的我方产品。" },
      price: { header: "竞品单价", note: "每件价格。" },
      own: {
        header: "我方单价",
        note: "有业绩数据表时取本期平均成交价，也可直接改写。",
      },
      difference: { header: "价格对比", note: "红色表示竞品更便宜。" },
      sales: { header: "竞品销售额", note: "整个周期，按掌握的情况填写。" },
      share: { header: "竞品份额", note: "占对标产品市场规模的比例。" },
      strengths: { header: "竞品优势", note: "" },
      weaknesses: { header: "竞品短板", note: "" },
      threat: { header: "威胁程度", note: "" },
      answer: { header: "应对措施", note: "" },
    },
    threats: { high: "高", medium: "中", low: "低" },
  },
  example: {
    products: [
      {
        positioning: "面向更看重停机损失、不只看价格的中端工厂",
        demand: "交期可靠、服务响应快",
        season: "9–11 月旺季",
        chance: "安徽经销商；与产品B组合销售",
      },
      {
        positioning: "通用型，口碑稳定",
        demand: "价格和现货",
        season: "全年平稳",
        chance: "与大客户签框架协议",
      },
      {
        positioning: "用于简单工况，价格优先",
        demand: "便宜、马上要",
        season: "三季度偏淡",
        chance: "只走线上，或逐步退出",
      },
      {
        positioning: "产品A、产品B的易损件",
        demand: "次日到货",
        season: "随主机销售波动",
        chance: "随产品A推出配件套餐",
      },
    ],
    competitors: [
      {
        name: "华信",
        theirs: "X200",
        strengths: "8 月降价 8%，经销商多",
        weaknesses: "只有上海有售后",
        answer: "算清停机损失账；主推产品A、B组合",
      },
      {
        name: "科远",
        theirs: "K1",
        strengths: "清库存，给经销商返点高",
        weaknesses: "故障率高于我们",
        answer: "大单一天内给出决策",
      },
      {
        name: "天工",
        theirs: "Eco",
        strengths: "价格最低，线上销售",
        weaknesses: "不提供选型指导，退换货慢",
        answer: "不跟价，引导客户用产品D",
      },
    ],
    sources: ["行业协会半年报", "40 家经销商问卷", "信用保险公司区域数据"],
  },
};
