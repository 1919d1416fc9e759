import { Message } from "../plain/Message";
import { usePane } from "../state/PaneContext";

/** Says ahead of any attempt that a protected workbook takes no new sheets. */
export function ProtectedBar() {
  const { title, message } = usePane().words.trouble.workbookProtected;
  return (
    <Message intent="warning" title={title}>
      {" "}
      {message.join(" ")}
    </Message>
  );
}
