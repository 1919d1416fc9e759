/** The dashboard, in Chinese. */
import type { dashboard as english } from "../../en-US/templates/dashboard";

export const dashboard: typeof english = {
  sheetName: "业绩看板",
  title: "业绩看板",
  purpose: "一页看全本期业绩，按设置表的统计截止日计算，本表无需填写。",
  metric: {
    label: "本页指标",
    note: "默认取第一个目标，也可另选；请选可累计的指标，如销售额、新客户数。",
  },
  noData: "暂无数据",
  noDataFrom: "暂无数据，取自：",
  tiles: {
    attainment: {
      label: "完成率",
      detail: "完成 ",
      note: "实际值 ÷ 目标值，已按指标方向折算；颜色与目标设定表的红黄绿灯一致。",
    },
    pace: {
      label: "进度达成率",
      detail: "时间进度 ",
      note: "实际完成 ÷ 按工作日折算的应完成数，100% 以上即跟上进度。",
    },
    forecast: {
      label: "按当前速度预计",
      detail: "相当于目标的 ",
      note: "剩余工作日保持目前的日均水平，期末能完成多少。",
    },
    required: {
      label: "每个工作日还需",
      detail: "剩余工作日 ",
      note: "剩余每个工作日必须完成多少；不高于目前日均即为绿灯。",
    },
    gap: {
      label: "距目标差额",
      detail: "占目标 ",
      ahead: "超出目标 ",
      note: "距整期目标还差多少；带加号表示已超出。",
    },
    coverage: {
      label: "商机覆盖倍数",
      detail: "在跟金额 ",
      note: "在跟商机金额 ÷ 差额；颜色按商机清单的预计完成与目标之比。",
    },
    tasks: {
      label: "落后任务",
      detail: "需要介入 ",
      note: "落后于计划的任务数；落后达到设置表预警天数的需要介入。",
    },
    people: {
      label: "达标人数",
      detail: "参评人数 ",
      note: "总分达到绿灯下限的人数，绿灯下限为 100% 时即 100 分。",
    },
  },
  lines: {
    months: { now: "本月 ", before: "，上月 " },
    gaps: { largest: "最大缺口：", share: "，占总差额 ", none: "各项均无缺口" },
    funnel: { bottleneck: "瓶颈：" },
    trend: { closed: "上月 ", change: "，较前月 ", points: " 个百分点" },
    ranking: { people: "参评 ", shown: " 人，显示前 ", end: " 名", tie: "（末位有并列）" },
    perspectives: { lowest: "最低：" },
  },
  charts: {
    months: {
      title: "月度目标与实际",
      target: "目标",
      actual: "实际",
      description: "各月目标与实际的柱形图，最近的月份在右。",
    },
    gaps: {
      title: "差额来自哪里",
      short: "差额",
      ahead: "超额",
      description: "目标分解各项的差额或超额，差额最大的在最上面。",
    },
    funnel: {
      title: "销售漏斗",
      count: "数量",
      margin: "留白",
      description: "漏斗每个阶段一条居中的横条，长度为到达该阶段的数量。",
    },
    trend: {
      title: "历史月份完成率",
      headline: "本指标",
      all: "全部指标平均",
      description: "此前各月本指标和全部指标平均完成率的柱形图。",
    },
    ranking: {
      title: "总分排名",
      score: "总分",
      description: "前十名总分的条形图。",
    },
    perspectives: {
      title: "各维度得分",
      score: "平均得分",
      description: "绩效考核各维度平均得分的柱形图。",
    },
  },
  figures: {
    section: "指标卡数据",
    headers: ["项目", "数值", "对照", "亮灯"],
    names: {
      target: "目标值",
      actual: "实际值",
      attainment: "完成率",
      pace: "进度达成率；时间进度",
      forecast: "预计；占目标",
      required: "每日还需；剩余工作日",
      gap: "差额；占目标",
      coverage: "覆盖倍数；在跟金额",
      tasks: "落后任务；需要介入",
      people: "达标人数；参评人数",
    },
  },
  months: { section: "按月数据", headers: ["月份", "标签", "目标", "实际"] },
  trend: { section: "历史月份", headers: ["月份", "标签", "本指标", "全部指标"] },
  funnel: { section: "漏斗数据", headers: ["阶段", "转化率", "数量", "留白"] },
  gaps: {
    section: "差额来源",
    headers: ["来源", "差额合计", "差额", "超额"],
    others: "其他：",
  },
  perspectives: { section: "各维度", headers: ["维度", "平均得分"] },
  ranking: {
    columns: {
      place: { header: "名次", note: "总分前十名，下方依次是各图的数据。" },
      position: { header: "考核表行号", note: "" },
      person: { header: "名次与姓名", note: "" },
      score: { header: "本人总分", note: "" },
    },
  },
};
