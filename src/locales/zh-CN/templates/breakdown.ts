/** The target-breakdown sheet, in Chinese. */
import type { breakdown as english } from "../../en-US/templates/breakdown";

export const breakdown: typeof english = {
  sheetName: "目标分解",
  title: "目标分解",
  purpose: "把一个总目标按时间和区域、人员或产品拆开，横竖合计都对得上；手工改动后对不上会提示。",
  columns: {
    item: { header: "分解对象", note: "取自设置表的名单，也可直接改写。" },
    weight: { header: "权重", note: "按相互比例分配，填百分比且合计 100% 最直观。" },
    target: { header: "目标", note: "本行各时段之和。" },
    dueNow: { header: "截止日应完成", note: "到统计截止日应完成的部分。" },
    actual: {
      header: "实际完成",
      note: "截至统计截止日的销售额，取自业绩数据；分解的不是销售额时请直接填写。",
    },
    attainment: { header: "完成率", note: "" },
    gap: { header: "差距", note: "" },
    light: { header: "红黄绿灯", note: "按设置表的标准判断。" },
    check: { header: "行合计检查", note: "手工改动后，本行合计与按权重应得数相差多少。" },
  },
  period: {
    header: "时段",
    note: "按右侧权重自动算出，可逐格改写；上方会提示这一列合计是否还对得上。",
  },
  lines: { first: "起", last: "止", check: "列合计检查", part: "已过比例", weight: "权重" },
  computed: {
    header: "应得",
    section: "按权重计算",
    note: "由一个 KPI.CASCADE 公式算出，横竖合计与总目标完全一致，请勿在此填写。",
  },
  check: { short: "少", over: "多", even: "相符" },
  setup: {
    section: "分解设定",
    metric: { label: "分解指标", meaning: "目标表中的一个指标。" },
    total: { label: "总目标", meaning: "自动取该指标的目标值，也可改写。" },
    by: { label: "分解维度", meaning: "上表的分解对象随之变化；团队和客户请手工填写。" },
    grain: { label: "时间粒度", meaning: "从周期开始日到结束日。" },
    phasing: {
      label: "时间分配",
      meaning: "按工作日、平均，或按下方往年数据的淡旺季分配。",
      noSeason: "下方还没有完整一年的数据，暂按工作日分配。",
    },
    unit: { label: "最小单位", meaning: "每格都是它的整数倍。" },
    all: { label: "各时段合计", meaning: "目前各时段相加的结果。" },
  },
  dimensions: {
    region: "区域",
    person: "人员",
    product: "产品",
    channel: "渠道",
    team: "团队",
    customer: "客户",
  },
  grains: { week: "周", month: "月", quarter: "季" },
  phasings: { workdays: "按工作日", even: "平均", season: "按淡旺季" },
  season: {
    section: "淡旺季：该指标往年各月实绩",
    month: "月份",
    monthFormat: '0"月"',
    share: "占全年比例",
    years: "自动取自历史表中已结账的月份，也可直接填写或粘贴；12 个月齐全的年份才参与计算。",
    note: "由一个 KPI.SEASONALITY 公式算出：截至去年各完整年度的平均占比，请勿在此填写。",
  },
};
