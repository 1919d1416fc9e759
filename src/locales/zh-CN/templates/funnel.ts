/** The sales-funnel sheet, in Chinese. */
import type { funnel as english } from "../../en-US/templates/funnel";

export const funnel: typeof english = {
  sheetName: "销售漏斗",
  title: "销售漏斗",
  purpose: "每个阶段有多少客户走到下一步、在哪里流失、完成目标还要多少。",
  columns: {
    stage: { header: "阶段", note: "取自下方明细的表头，在那里改名，各处随之改变。" },
    count: {
      header: "到达数",
      note: "本期到达该阶段的数量：先取下方登记的数，没有登记时取商机清单。",
    },
    deals: {
      header: "商机到达数",
      note: "商机清单中截至统计截止日走到该阶段的商机；丢单的算到丢单前的阶段。清单里没有线索和首次接触，这两行按商机总数计。",
    },
    amount: { header: "商机金额", note: "" },
    step: { header: "阶段转化率", note: "占上一阶段的比例。" },
    overall: { header: "总转化率", note: "占全部线索的比例。" },
    lost: { header: "流失数", note: "上一阶段中没有走到这里的数量。" },
    usual: {
      header: "正常转化率",
      note: "这一步的正常水平；有销售流程表时自动取自那里。",
    },
    against: { header: "与正常相比", note: "相差的百分点，明显偏低时标红。" },
    needed: { header: "目标所需", note: "按正常转化率由目标倒推。" },
    missing: { header: "还需", note: "" },
  },
  setup: {
    section: "目标倒推",
    target: { label: "销售目标", meaning: "目标表的第一个目标。" },
    deal: { label: "平均客单价", meaning: "取该维度的目标值，可直接改写。" },
    bottleneck: { label: "瓶颈阶段", meaning: "进入时转化率最低的阶段。" },
    overall: { label: "线索成交率", meaning: "成交占全部线索的比例。" },
  },
  plan: { header: "KPI.FUNNELPLAN 倒推", note: "由一个公式算出，请勿在此填写。" },
  regions: {
    section: "各区域转化率",
    note: "设置表中各区域的阶段转化率，低于正常水平的黄灯下限时标红。",
    weakest: "薄弱环节",
  },
  channels: {
    section: "各来源渠道",
    channel: { header: "来源", note: "取自设置表的渠道名单。" },
    leads: { header: "线索数", note: "" },
    contracts: { header: "渠道签约数", note: "" },
    conversion: { header: "线索成交率", note: "" },
    spend: { header: "投入", note: "" },
    cost: { header: "获客成本", note: "每签一单的投入。" },
  },
  entries: {
    section: "按渠道和区域登记",
    channel: { header: "来源渠道", note: "每个渠道、每个区域一行，也可按周登记。" },
    region: { header: "所在区域", note: "" },
    spend: { header: "营销投入", note: "展会、广告、转介绍奖励等。" },
  },
  stages: {
    lead: "线索",
    contact: "首次接触",
    need: "需求确认",
    proposal: "方案报价",
    negotiation: "商务谈判",
    contract: "签约",
    service: "售后",
  },
};
