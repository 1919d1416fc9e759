/** Every text of the workbench page itself; the add-in brings its own. */
export type WorkbenchLanguage = "en-US" | "zh-CN";

const english = {
  untitled: "Book1",
  workbench: "Workbench",
  newBook: "New",
  open: "Open",
  save: "Save .xlsx",
  file: "Workbook",
  language: "Display language",
  dark: "Dark",
  light: "Light",
  switchTheme: "Switch between light and dark",
  ribbon: "Ribbon",
  tabs: "Ribbon tabs",
  cellMenu: "Right-click menu",
  pane: "Task pane",
  closePane: "Close pane",
  reloadPane: "Reload the add-in",
  resizePane: "Width of the task pane",
  grid: "Spreadsheet",
  status: "Status",
  ready: "Ready",
  loading: "Opening the workbook…",
  notStarted: (reason: string) => `The workbench could not start. (${reason})`,
  dismiss: "Dismiss",
  restored: "A new workbook is open.",
  takeBack: "Go back to the last one",
  opened: (name: string) => `Opened ${name}.`,
  notOpened: (name: string, reason: string) =>
    `${name} could not be opened. Is it an .xlsx workbook? (${reason})`,
  notSaved: (reason: string) => `The workbook could not be saved. (${reason})`,
  notKept: (reason: string) =>
    `This browser could not store the workbook; a reload would lose it. (${reason})`,
  notRestored: (reason: string) =>
    `The workbook from last time could not be read, so this one is empty. (${reason})`,
  noManifest: (url: string, reason: string) =>
    `The add-in’s manifest could not be read from ${url}. (${reason})`,
  noFunctions: (url: string, reason: string) =>
    `The add-in’s functions could not be read from ${url}. (${reason})`,
  tooOld: (needed: string, has: string) =>
    `Excel would not offer this add-in: it needs ${needed}, and this workbench plays ${has}.`,
  commandFailed: (label: string, reason: string) => `“${label}” did not finish. (${reason})`,
  excelTabs: {
    TabHome: "Home",
    TabInsert: "Insert",
    TabFormulas: "Formulas",
    TabData: "Data",
    TabReview: "Review",
    TabView: "View",
  } as Record<string, string>,
};

export type Texts = typeof english;

const chinese: Texts = {
  untitled: "工作簿1",
  workbench: "工作台",
  newBook: "新建",
  open: "打开",
  save: "另存为 .xlsx",
  file: "工作簿",
  language: "界面语言",
  dark: "深色",
  light: "浅色",
  switchTheme: "切换浅色或深色",
  ribbon: "功能区",
  tabs: "功能区选项卡",
  cellMenu: "右键菜单",
  pane: "任务窗格",
  closePane: "关闭窗格",
  reloadPane: "重新加载加载项",
  resizePane: "任务窗格宽度",
  grid: "电子表格",
  status: "状态",
  ready: "就绪",
  loading: "正在打开工作簿…",
  notStarted: (reason) => `工作台无法启动。（${reason}）`,
  dismiss: "知道了",
  restored: "已新建空白工作簿。",
  takeBack: "回到刚才的工作簿",
  opened: (name) => `已打开“${name}”。`,
  notOpened: (name, reason) => `无法打开“${name}”，请确认它是 .xlsx 工作簿。（${reason}）`,
  notSaved: (reason) => `工作簿保存失败。（${reason}）`,
  notKept: (reason) => `浏览器无法保存当前工作簿，刷新页面后内容会丢失。（${reason}）`,
  notRestored: (reason) => `上次的工作簿无法读取，已打开空白工作簿。（${reason}）`,
  noManifest: (url, reason) => `无法从 ${url} 读取加载项清单。（${reason}）`,
  noFunctions: (url, reason) => `无法从 ${url} 读取加载项的函数。（${reason}）`,
  tooOld: (needed, has) => `Excel 不会提供此加载项：它需要 ${needed}，而当前工作台只支持 ${has}。`,
  commandFailed: (label, reason) => `“${label}”没有执行完。（${reason}）`,
  excelTabs: {
    TabHome: "开始",
    TabInsert: "插入",
    TabFormulas: "公式",
    TabData: "数据",
    TabReview: "审阅",
    TabView: "视图",
  },
};

export const texts: Record<WorkbenchLanguage, Texts> = { "en-US": english, "zh-CN": chinese };
