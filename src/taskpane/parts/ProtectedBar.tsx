import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { usePane } from "../state/PaneContext";

/** Says ahead of any attempt that a protected workbook takes no new sheets. */
export function ProtectedBar() {
  const { title, message } = usePane().words.trouble.workbookProtected;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody style={{ whiteSpace: "normal" }}>
        <MessageBarTitle>{title}</MessageBarTitle> {message.join(" ")}
      </MessageBarBody>
    </MessageBar>
  );
}
