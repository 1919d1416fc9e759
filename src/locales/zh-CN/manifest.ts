/** What manifest.xml says in Chinese. */
import type { ManifestTexts } from "../en-US/manifest";

export const manifest: ManifestTexts = {
  DisplayName: "KPI 闭环",
  Description:
    "陪销售团队走完每个月的闭环：定目标、看差距、找原因、拆任务。内置 KPI 函数，表里的数字随填随算。",
  "GetStarted.Title": "KPI 闭环已就绪",
  "Tab.Label": "KPI 闭环",
  "Loop.Label": "月度闭环",
  "Sheets.Label": "新增工作表",
  "Care.Label": "检查、共享与帮助",
  "Open.Label": "打开 KPI 闭环",
  "Targets.Label": "目标设定",
  "Status.Label": "现状分析",
  "Tasks.Label": "任务分解",
  "Check.Label": "检查工作簿",
  "Share.Label": "共享副本",
  "Help.Label": "帮助",
  "Cell.Label": "KPI 闭环",
  "GetStarted.Text":
    "打开“KPI 闭环”选项卡，先把目标定下来；填数时，完成率、差距和任务进度会随时更新。",
  "Open.Tip": "看看本月从目标到任务走到了哪一步，接下来该做什么。",
  "Targets.Tip": "新增目标设定表：填好目标和实际，完成率和差距自动算出。",
  "Status.Tip": "新增现状分析表：对比目标与历史数据，找出差距来自哪里、原因是什么。",
  "Tasks.Tip": "新增任务分解表：把策略拆成任务，落实到人和日期，并跟踪进度。",
  "Check.Tip": "检查本工作簿中出错的公式、缺失的表格和名称。",
  "Share.Tip": "生成没装加载项的同事也能打开的副本，或每人一份只含本人数据的副本。",
  "Help.Tip": "查看各工作表和函数的用法说明。",
  "Cell.Tip": "打开 KPI 闭环，或检查本工作簿。",
};
