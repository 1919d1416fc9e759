/** A sheet says the same in both languages, and either can be read by the sheets of the other. */
import type { SheetPlan } from "../../src/templates/plan";
import { planSet, tableOf } from "./support/plans";

const headers: [table: string, english: string[], chinese: string[]][] = [
  ["KPI_People", ["Name", "Role", "Region"], ["姓名", "岗位", "所属区域"]],
  ["KPI_Holidays", ["Day off", "Occasion"], ["放假日期", "节日"]],
  ["KPI_MakeupDays", ["Workday", "In place of"], ["上班日期", "对应节日"]],
  ["KPI_Lists", ["Sales region", "Product", "Channel"], ["区域", "产品", "渠道"]],
  [
    "KPI_Targets",
    [
      "Dimension, Metric, Objective it serves, Unit, Direction, Mode, Share of, Base last period",
      "Same period last year, Industry average, Target set, Target value, Actual, Attainment, Gap",
      "Light, Amber from, Green from, Due date, Owner, Key supporting actions, SMART",
    ],
    [
      "目标维度, 指标, 支撑的业务目标, 单位, 指标方向, 设定方式, 占谁的比, 上期基数, 去年同期, 行业平均, 目标设定值",
      "目标值, 实际值, 完成率, 差距, 红黄绿灯, 黄灯下限, 绿灯下限, 完成时限, 责任人, 关键支撑举措, SMART 检查",
    ],
  ],
  [
    "KPI_TargetChanges",
    [
      "Date, Metric changed, Reason for the change, Old target, New target, Approved by, Valid from",
    ],
    ["调整日期, 调整指标, 调整原因, 原目标, 新目标, 批准人, 生效日期"],
  ],
  [
    "KPI_Status",
    [
      "No, Dimension, Metric, Unit, Direction, Current value, Target, Attainment, Light, Gap to target",
      "Last period, Gap to last period, Same period last year, Gap to last year, Industry average",
      "Gap to industry, Share of the shortfall",
    ],
    [
      "序号, 目标维度, 指标, 单位, 指标方向, 现状值, 目标值, 完成率, 红黄绿灯, 与目标差距, 上期值, 与上期差距",
      "去年同期, 与去年同期差距, 行业平均, 与行业差距, 差距贡献占比",
    ],
  ],
  [
    "KPI_Causes",
    [
      "Cause no, Metric concerned, What: problem, Cause area, Priority, Why 1, Why 2, Why 3, Why 4, Why 5",
      "Root cause, Where, When, Who, Evidence, Strategy, Followed by, Attainment now",
    ],
    [
      "原因编号, 涉及指标, 问题描述, 原因归属, 优先级, 一问为什么, 二问为什么, 三问为什么, 四问为什么, 五问为什么",
      "根本原因, 发生在哪里, 什么时候, 涉及谁, 数据与证据, 应对策略, 后续落实, 当前完成率",
    ],
  ],
  [
    "KPI_Bridge",
    [
      "No, Product sold, Quantity before, Amount before, Price before, Quantity now, Amount now",
      "Price now",
    ],
    ["序号, 销售产品, 对比期数量, 对比期金额, 对比期单价, 本期数量, 本期金额, 本期单价"],
  ],
  ...["KPI_GapProducts", "KPI_GapRegions", "KPI_GapPeople"].map(
    (name): [string, string[], string[]] => [
      name,
      ["No, Contributor, Sold before, Its target, Sold so far, Its gap, Missing amount"],
      ["序号, 差距来源, 对比期销售, 分到的目标, 本期销售, 目标差额, 缺口金额"],
    ]
  ),
  [
    "KPI_Tasks",
    [
      "No, Strategy no, Task, Strategy it serves, Owner, From day, To day, Start, Due, Resources, Expected result",
      "Quantity planned, Quantity done, Progress, Planned progress, Finished on, Days behind, Light",
      "Status, Help needed",
    ],
    [
      "序号, 策略编号, 任务, 对应策略, 责任人, 第几天起, 第几天止, 开始日期, 截止日期, 所需资源, 预期成果, 计划数量, 完成数量",
      "实际进度, 计划进度, 完成日期, 落后天数, 亮灯, 任务状态, 需要的支援",
    ],
  ],
  [
    "KPI_HelpCases",
    [
      "Task no, Status now, Task concerned, Reason, Helper, Behind now, Days open, Since, Closed",
      "Resource given, Result",
    ],
    [
      "任务序号, 目前状态, 任务名称, 落后原因, 支援人, 目前落后, 已开天数, 登记日, 关闭日, 支援措施, 支援结果",
    ],
  ],
  [
    "KPI_Actuals",
    [
      "Order date, Order no, Salesperson, Sales region, Team, Product, Channel, Customer",
      "New or existing, Quantity, Amount, Cost, Expenses, Payment due, Collected",
    ],
    [
      "下单日期, 订单号, 销售人员, 区域, 团队, 产品, 渠道, 客户, 新老客户, 数量, 销售额, 成本, 销售费用, 应收日期, 已回款",
    ],
  ],
  [
    "KPI_Measures",
    ["Metric or dimension, Actual to date, How it is counted"],
    ["指标或维度, 本期实际, 统计口径"],
  ],
  [
    "KPI_Scorecard",
    [
      "Person, Role, KPI, Perspective, Kind, Weight, Direction, KPI unit, Own target, Own result",
      "Target, Actual, Attainment, Score, Weighted score",
    ],
    [
      "被考核人, 岗位, 考核指标, 考核维度, 指标类型, 权重, 指标方向, 指标单位, 个人目标, 个人完成",
      "目标值, 实际值, 完成率, 得分, 加权得分",
    ],
  ],
  [
    "KPI_ScoreSummary",
    [
      "No, Person, Role, Weights, Weights in order, KPI score, Goal score, Total, Grade, Rank",
      "Finance, Customer, Internal process, Learning, Result KPI, Process KPI",
    ],
    [
      "序号, 姓名, 岗位, 权重合计, 权重检查, KPI 得分, MBO 得分, 总分, 等级, 排名",
      "财务, 客户, 内部流程, 学习成长, 结果指标, 过程指标",
    ],
  ],
  [
    "KPI_Grades",
    [
      "Grade, From score, Bonus factor, Guide share, People by guide, People, Share now, Against guide",
    ],
    ["等级, 起始分, 奖金系数, 参考比例, 参考人数, 人数, 当前占比, 与参考相差"],
  ],
  [
    "KPI_Goals",
    ["Person, Goal, Reached when, Comment, Achieved, Weight, Due, Score"],
    ["姓名, 重点目标, 达成标准, 说明, 达成度, 权重, 完成时限, 得分"],
  ],
  [
    "KPI_Library",
    [
      "Perspective, Kind, KPI, Direction, Usual unit, Sales consultant, Key account manager",
      "Regional lead, Sales manager",
    ],
    ["考核维度, 指标类型, 考核指标, 指标方向, 常用单位, 销售顾问, 大客户经理, 区域主管, 销售经理"],
  ],
  [
    "KPI_Breakdown",
    [
      "Item, Weight, Target, Due by now, Actual, Attainment, Gap, Light, Row check",
      "Period 1, Period 2, Period 3, Period 4, Period 5, Period 6",
    ],
    [
      "分解对象, 权重, 目标, 截止日应完成, 实际完成, 完成率, 差距, 红黄绿灯, 行合计检查",
      "时段 1, 时段 2, 时段 3, 时段 4, 时段 5, 时段 6",
    ],
  ],
  [
    "KPI_Incentive",
    [
      "No, Person, Role, Sales, In tier 1, In tier 2, In tier 3, In tier 4, Commission",
      "Sales attainment, Payout, Grade, Grade factor, Target bonus, Bonus, Team bonus, Deduction",
      "Reason, Total, Recognition",
    ],
    [
      "序号, 姓名, 岗位, 销售额, 第一档内, 第二档内, 第三档内, 第四档内, 提成, 销售完成率",
      "兑现比例, 绩效等级, 等级系数, 目标奖金, 绩效奖金, 团队奖, 扣减, 扣减原因, 合计",
      "荣誉与晋升",
    ],
  ],
  [
    "KPI_Talk",
    ["Grade, Role, Total, KPI score, Goal score, Rank, Of, Rank before, Places moved"],
    ["等级, 岗位, 总分, KPI 得分, MBO 得分, 排名, 参评人数, 上期排名, 名次变化"],
  ],
  [
    "KPI_TalkLines",
    ["Line, KPI, Weight, Target, Actual, Attainment, Score, Points missed, Gap rank"],
    ["行号, 考核指标, 权重, 目标值, 实际值, 完成率, 得分, 丢分, 丢分排序"],
  ],
  [
    "KPI_TalkGaps",
    ["No, KPI, Points missed, Target, Actual"],
    ["序号, 考核指标, 丢分, 目标值, 实际值"],
  ],
  ["KPI_TalkGoals", ["Line, Goal, Achieved"], ["行号, 重点目标, 达成度"]],
  [
    "KPI_TalkTasks",
    ["Line, Task, Due, Progress, Days behind, Status"],
    ["行号, 任务, 截止日期, 实际进度, 落后天数, 任务状态"],
  ],
  [
    "KPI_TalkPay",
    ["Unit, Total pay, Commission, Bonus, Team bonus, Deduction"],
    ["单位, 合计, 提成, 绩效奖金, 团队奖, 扣减"],
  ],
  ["KPI_Tiers", ["Sales from, Rate"], ["销售额起点, 提成比例"]],
  ["KPI_Curve", ["At attainment, Share of bonus"], ["完成率, 兑现比例"]],
  [
    "KPI_TeamBonus",
    ["Metric, Pool, Attainment, Payout, Paid out"],
    ["指标, 奖金池, 完成率, 兑现比例, 实发总额"],
  ],
  [
    "KPI_Funnel",
    [
      "Stage, Reached, Deals that got here, Amount of these deals, Step conversion",
      "Overall conversion, Lost before, Usual conversion",
      "Against usual, Needed for the target, Still needed",
    ],
    [
      "阶段, 到达数, 商机到达数, 商机金额, 阶段转化率, 总转化率, 流失数, 正常转化率, 与正常相比, 目标所需, 还需",
    ],
  ],
  [
    "KPI_FunnelChannels",
    ["Source, Leads, Contracts of the source, Lead to contract, Spent, Acquisition cost"],
    ["来源, 线索数, 渠道签约数, 线索成交率, 投入, 获客成本"],
  ],
  [
    "KPI_FunnelEntries",
    [
      "Source channel, In region, Lead, First contact, Need, Proposal, Negotiation, Contract",
      "After-sale, Marketing spend",
    ],
    ["来源渠道, 所在区域, 线索, 首次接触, 需求确认, 方案报价, 商务谈判, 签约, 售后, 营销投入"],
  ],
  [
    "KPI_Deals",
    [
      "Customer, Project, Owner, Stage last week, Stage now, Deal amount, Win rate, Weighted amount",
      "Category, Expected close, In stage since, Days in stage, Next step, Funnel stage no.",
    ],
    [
      "客户, 项目, 负责人, 上周阶段, 本周阶段, 预计金额, 赢单率, 加权金额, 预测类别, 预计签约日, 进入阶段日, 停留天数, 下一步, 漏斗位次",
    ],
  ],
  [
    "KPI_DealStages",
    ["Deal stage, Usual win rate, Usual days"],
    ["商机阶段, 通常赢单率, 正常天数"],
  ],
  [
    "KPI_Strategy",
    [
      "No, Cause no, Strategy, Module, Kind, Priority, Gap it closes, Attainment now, Direction, Measures",
      "Owner, People it takes, Other means, Cost, Expected effect, Expected return, Effect found",
      "Return found, Effect reached, Tasks, Task progress",
    ],
    [
      "编号, 原因编号, 策略, 策略模块, 策略类型, 优先级, 针对的指标, 当前完成率, 策略方向, 具体措施, 责任人",
      "所需人力, 其他资源, 投入费用, 预期效果, 预期回报, 实际效果, 实际回报, 效果达成率, 任务数",
      "任务进度",
    ],
  ],
  [
    "KPI_Risks",
    [
      "No, Risk, Cause, Metric at risk, Probability, Impact, Score, Level, Treatment, Response",
      "Early sign, Owner, Next review, State, Review due",
    ],
    [
      "序号, 风险描述, 风险原因, 影响指标, 可能性, 影响程度, 风险值, 风险等级, 应对方式",
      "应对措施, 预警信号, 责任人, 下次检查日, 状态, 检查提醒",
    ],
  ],
  [
    "KPI_ReviewFacts",
    ["No, Metric, Target, Actual, Attainment, Light, Owner, Our finding"],
    ["序号, 指标, 目标值, 实际值, 完成率, 红黄绿灯, 责任人, 我们的结论"],
  ],
  [
    "KPI_Promises",
    ["Promise, What came of it, Owner, Due, Kept, Open and overdue"],
    ["承诺事项, 结果如何, 责任人, 完成时限, 是否兑现, 逾期未办"],
  ],
  [
    "KPI_ReviewLenses",
    ["Lens, What was planned, What happened, Why, What we learned"],
    ["视角, 当初怎么定, 实际怎样, 为什么, 学到什么"],
  ],
  [
    "KPI_Decisions",
    ["Kind, What exactly, Lens, Owner, Due, Ready for the task sheet"],
    ["类型, 具体做什么, 视角, 责任人, 完成时限, 能否转为任务"],
  ],
  [
    "KPI_NextChanges",
    ["Metric, Change, Reason, Target now, Proposed target, Against actual"],
    ["指标, 调整内容, 调整原因, 现目标, 建议目标, 较实际值"],
  ],
  [
    "KPI_Customers",
    [
      "Customer, Last order, Days since, Order lines, Amount so far, R, F, M, ABC, Class",
      "Risk of loss, Strategy for the class, Cross-sell or up-sell idea, Last contact, Next contact",
    ],
    [
      "客户, 最近下单, 距今天数, 订单行数, 累计金额, R, F, M, ABC, 客户等级, 流失风险, 对应策略, 交叉销售 / 升级机会",
      "最近联系, 下次联系",
    ],
  ],
  [
    "KPI_Segments",
    ["Customer class, Strategy, Customers in it, Their amount"],
    ["等级, 策略, 客户数, 金额合计"],
  ],
  [
    "KPI_Process",
    [
      "Stage of the process, Purpose, Begins when, Ends when, Done by, Steps, Tools and scripts",
      "Normal days, Normal conversion",
    ],
    [
      "流程阶段, 阶段目的, 进入标准, 完成标准, 负责岗位, 关键动作, 工具与话术, 正常用时（天）, 正常转化水平",
    ],
  ],
  [
    "KPI_Activities",
    [
      "Date of contact, By whom, Customer met, Kind of contact, Effective, Need or pain heard, Outcome",
      "What follows, Follow-up by",
    ],
    ["沟通日期, 沟通人, 沟通客户, 沟通方式, 是否有效, 需求或痛点, 沟通结果, 后续动作, 跟进期限"],
  ],
  [
    "KPI_ActivityByPerson",
    ["Colleague, Contacts, Visits, Effective contacts, Share effective"],
    ["同事, 沟通次数, 拜访次数, 有效次数, 有效比例"],
  ],
  [
    "KPI_Warnings",
    ["Warning, How many, State, First of all"],
    ["预警事项, 数量, 状态, 最该先看的"],
  ],
  [
    "KPI_Market",
    [
      "Product or segment, Market size, Market last year, Market growth, Market so far, Our sales",
      "Our share, Share wanted, Positioning, Customer demand, Season, Where we can grow",
    ],
    [
      "产品 / 细分市场, 市场规模, 去年同期规模, 市场增速, 截至目前规模, 我方销售额, 市场份额, 目标份额",
      "产品定位, 客户需求, 季节特点, 增长机会",
    ],
  ],
  [
    "KPI_MarketMeasures",
    ["Metric or dimension, Value now, How it is counted"],
    ["指标或维度, 当前值, 统计口径"],
  ],
  [
    "KPI_Industry",
    ["Metric of the target sheet, Industry average, Best of the industry, Source, As of"],
    ["对标指标, 行业平均, 行业标杆, 数据来源, 数据日期"],
  ],
  [
    "KPI_Competitors",
    [
      "Competitor, Their product, Against our, Their price, Our price, Price against ours, Their sales",
      "Their share, Strengths, Weaknesses, Threat, Our answer",
    ],
    [
      "竞争对手, 竞品, 对标我方产品, 竞品单价, 我方单价, 价格对比, 竞品销售额, 竞品份额",
      "竞品优势, 竞品短板, 威胁程度, 应对措施",
    ],
  ],
  [
    "KPI_Feedback",
    [
      "About whom, Rater is, Rater, Results, Customer focus, Teamwork, Initiative, Selling skill",
      "Points, What is done well, What would help",
    ],
    [
      "被评价人, 评价关系, 评价人, 业绩结果, 客户意识, 团队协作, 主动性, 销售能力, 得分",
      "做得好的地方, 改进建议",
    ],
  ],
  ["KPI_RaterRoles", ["Role of the rater, Weight of role, Ratings"], ["关系, 权重, 评价份数"]],
  [
    "KPI_FeedbackSummary",
    [
      "Person, Ratings given, Total, Manager, Peer, Report, Self, Client, Self against others, Results",
      "Customer focus, Teamwork, Initiative, Selling skill, Strongest, Weakest",
    ],
    [
      "姓名, 收到份数, 总分, 上级, 同事, 下属, 自评, 客户, 自评与他评之差, 业绩结果, 客户意识",
      "团队协作, 主动性, 销售能力, 最强项, 最弱项",
    ],
  ],
  [
    "KPI_Skills",
    [
      "Person, Skill, Level required, Level now, Levels missing, Where it stands, Training, Coach, Training on, Test before, Test after, Effect",
    ],
    [
      "姓名, 能力项, 要求等级, 当前等级, 能力差距, 进展, 培训安排, 带教人, 培训日期, 训前测评, 训后测评, 培训效果",
    ],
  ],
  [
    "KPI_Growth",
    [
      "Colleague, Role, Skills rated, Skills below level, Largest gap, Train first, Mean effect, Score, Grade, 360 total, Weakest in the 360",
    ],
    [
      "成员, 岗位, 已评能力项, 未达标项, 最大差距, 优先补哪项, 平均培训效果, 绩效总分, 绩效等级, 360 总分, 360 最弱项",
    ],
  ],
  [
    "KPI_ImprovementPlans",
    ["Who, What to improve, From, Until, Achieved, Goal, Measures, Supported by, Time gone, State"],
    [
      "改进人, 待改进的问题, 开始日期, 截止日期, 完成度, 改进目标, 改进措施, 支持人, 时间进度, 计划状态",
    ],
  ],
  [
    "KPI_Talks",
    [
      "Talk with, Strengths, Held on, Score now, 360 now, Gaps, Direction and what was agreed, Led by, Next talk, Next is",
    ],
    [
      "面谈对象, 优势, 面谈日期, 当前绩效分, 360 得分, 不足, 发展方向与约定事项, 面谈人, 下次面谈, 面谈提醒",
    ],
  ],
  [
    "KPI_Careers",
    [
      "Member, What is still missing, Ready by, Open skill gaps, Post now, Next post, Steps, Mentor, Ready",
    ],
    ["培养对象, 还缺什么, 目标日期, 未补齐能力, 现任岗位, 目标岗位, 培养步骤, 导师, 能否胜任"],
  ],
  [
    "KPI_Hiring",
    [
      "Candidate, Position, Has sold, Understands customers, Learns, Fits the team, What was heard, Interviewer, Interview, Points, Suggestion",
    ],
    [
      "候选人, 应聘岗位, 销售业绩, 客户理解, 学习能力, 团队契合, 面试记录, 面试官, 面试日期, 综合得分, 录用建议",
    ],
  ],
  [
    "KPI_TeamEvents",
    [
      "Event on, Event, Invited, Came, Share that came, Organised by, What it is for, Cost, Cost per head, Mark",
    ],
    ["活动日期, 活动, 应到人数, 实到人数, 参与率, 组织人, 活动目的, 费用, 人均费用, 评分"],
  ],
  [
    "KPI_Indicators",
    [
      "No, Indicator, Version, What it means, How it is counted, Data source, Unit, Direction",
      "Amber from, Green from, Owner, Valid from, What has changed",
    ],
    [
      "序号, 指标名称, 版本状态, 指标含义, 计算口径, 数据来源, 单位, 指标方向",
      "黄灯下限, 绿灯下限, 口径负责人, 生效日期, 调整说明",
    ],
  ],
  [
    "KPI_Voice",
    [
      "Heard on, Customer, Kind of feedback, About product, Satisfaction, What was said, Who answers",
      "Our answer, Answer by, Closed on, State, Days",
    ],
    [
      "反馈日期, 客户, 反馈类型, 涉及产品, 满意度, 客户怎么说, 处理人, 我们的答复, 答复时限, 办结日期",
      "处理状态, 天数",
    ],
  ],
  [
    "KPI_VoiceMeasures",
    ["Metric or dimension, Value now, How it is counted"],
    ["指标或维度, 当前值, 统计口径"],
  ],
  [
    "KPI_VoiceByProduct",
    ["Product, Entries, Complaints, Mean satisfaction"],
    ["产品, 反馈数, 投诉数, 平均满意度"],
  ],
  [
    "KPI_Tracking",
    ["Meeting, Date, Who, What was done, Result, Obstacle, Support given, Next step, Until"],
    ["会议, 日期, 汇报人, 做了什么, 结果, 卡在哪里, 给了什么支援, 下一步, 时限"],
  ],
  [
    "KPI_History",
    [
      "Closed period, Row kind, Metric or person, Target then, Actual then, Attainment then",
      "Score then, Rank then",
    ],
    ["结账周期, 记录类型, 指标或人员, 当期目标, 当期实际, 当期完成率, 当期得分, 当期名次"],
  ],
  [
    "KPI_RankMoves",
    ["Ranked person, Last rank, Rank before, Moved by, Last score, Score before, Points gained"],
    ["排名人员, 最近名次, 此前名次, 名次变动, 最近得分, 此前得分, 得分变动"],
  ],
  [
    "KPI_Season",
    ["Month, Years counted, Average of them, Season index"],
    ["月份, 统计年数, 月均实际, 季节指数"],
  ],
  [
    "KPI_Dashboard",
    ["Place, Row of the scorecard, Place and person, Total of the person"],
    ["名次, 考核表行号, 名次与姓名, 本人总分"],
  ],
];

const english = planSet({ language: "en-US", content: "example" });
const chinese = planSet({ language: "zh-CN", content: "example" });

function headersOf(set: SheetPlan[], name: string): string[] {
  const plan = set.find(({ tables }) => tables.some((table) => table.name === name));
  return tableOf(plan!, name).columns.map(({ header }) => header);
}

const words = (lines: string[]) => lines.flatMap((line) => line.split(", "));

test.each(headers)("%s has its headers in both languages", (name, inEnglish, inChinese) => {
  expect(headersOf(english, name)).toEqual(words(inEnglish));
  expect(headersOf(chinese, name)).toEqual(words(inChinese));
});

test("every table is in the list of headers", () => {
  const tables = english.flatMap((plan) => plan.tables.map(({ name }) => name));
  expect(tables.sort()).toEqual(headers.map(([name]) => name).sort());
});

/** The parts of a plan that have no words in them. */
function skeleton(plan: SheetPlan) {
  return {
    template: plan.template,
    version: plan.version,
    widths: plan.columnWidths,
    heights: plan.rowHeights,
    blocks: plan.blocks.map(({ at, values }) => [at, values.length, values[0]!.length]),
    merges: plan.merges,
    formats: plan.formats.map(({ numberFormat, ...format }) => [
      format,
      numberFormat !== undefined,
    ]),
    tables: plan.tables.map(({ name, at, columns, rows }) => ({
      name,
      at,
      columns: columns.map(({ id, formula }) => [id, formula !== undefined]),
      rows: rows.map((row) => row.map((value) => (typeof value === "string" ? "text" : value))),
    })),
    names: plan.names.map(({ name, whenTaken }) => [name, whenTaken]),
    validations: plan.validations.map(({ range, rule, strictness }) => [
      range,
      rule.kind,
      strictness,
    ]),
    conditionals: plan.conditionals.map(({ range, rule }) => [range, rule.kind]),
    notes: plan.notes.map(({ cell }) => cell),
    freeze: plan.freeze,
    select: plan.select,
  };
}

test.each(["empty", "example"] as const)(
  "%s sheets are built alike in both languages",
  (content) => {
    expect(planSet({ language: "zh-CN", content }).map(skeleton)).toEqual(
      planSet({ language: "en-US", content }).map(skeleton)
    );
  }
);

test("an English sheet holds no Chinese, a Chinese one no English sentence", () => {
  const text = (set: SheetPlan[]) =>
    JSON.stringify(set.map(({ blocks, tables, notes }) => [blocks, tables, notes]));
  expect(text(english)).not.toMatch(/\p{Script=Han}/u);
  const sentences = chinese.flatMap(({ notes }) =>
    notes.filter(({ text }) => !/\p{Script=Han}/u.test(text))
  );
  expect(sentences).toEqual([]);
});
