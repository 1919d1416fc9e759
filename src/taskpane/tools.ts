/**
 * What the pane does beside writing sheets, each on a page of its own: in the order in which a month needs them. A tool
 * that is added takes a line here and one in App.tsx; its name and hint stand in the pane's texts, all else in its own.
 */
import type { FluentIcon } from "@fluentui/react-icons";
import { AlertRegular } from "@fluentui/react-icons/headless/svg/alert";
import { TargetRegular } from "@fluentui/react-icons/headless/svg/target";
import { ArrowImportRegular } from "@fluentui/react-icons/headless/svg/arrow-import";
import { DocumentTextRegular } from "@fluentui/react-icons/headless/svg/document-text";
import { CalendarArrowRightRegular } from "@fluentui/react-icons/headless/svg/calendar-arrow-right";
import { ArrowReplyRegular } from "@fluentui/react-icons/headless/svg/arrow-reply";
import { FlowRegular } from "@fluentui/react-icons/headless/svg/flow";
import { DocumentPdfRegular } from "@fluentui/react-icons/headless/svg/document-pdf";
import { ShareRegular } from "@fluentui/react-icons/headless/svg/share";

const icons = {
  standing: TargetRegular,
  warnings: AlertRegular,
  importing: ArrowImportRegular,
  findings: DocumentTextRegular,
  closing: CalendarArrowRightRegular,
  map: FlowRegular,
  pack: DocumentPdfRegular,
  share: ShareRegular,
  returning: ArrowReplyRegular,
} satisfies Record<string, FluentIcon>;

export type ToolId = keyof typeof icons;

export const tools = Object.entries(icons) as [ToolId, FluentIcon][];

export function isTool(name: string): name is ToolId {
  return name in icons;
}
