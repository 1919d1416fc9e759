/** What a frame must be told before its first script runs, so that office.js finds this host. */

export interface FrameOptions {
  /** display language: "zh-CN" */
  locale: string;
  /** where the page that plays Excel lives; https, and the same host name as the add-in's */
  origin: string;
  /** tells apart the frames of one page */
  conversation: string;
  sharedRuntime: boolean;
}

const FLAG = { sharedRuntime: 1, customFunctions: 2 };

/** the `name` of the add-in's iframe */
export function frameName(options: FrameOptions): string {
  const flags = FLAG.customFunctions | (options.sharedRuntime ? FLAG.sharedRuntime : 0);
  return JSON.stringify({
    baseFrameName: "workbench",
    hostInfo: `Excel$Web$16.01$${options.locale}$${options.conversation}$$$${flags}`,
    xdmInfo: `${options.conversation}|workbench|${options.origin}`,
    serializerVersion: "1",
  });
}
