import { useEffect, useState } from "react";
import { Message } from "../plain/Message";
import { usePane } from "../state/PaneContext";

/** Says that Excel leaves us waiting, for as long as it does. What can be given up meanwhile, its own page gives up. */
export function Unanswered() {
  const { workbook, words } = usePane();
  const [isLate, setIsLate] = useState(false);
  useEffect(() => workbook.watchAnswers(setIsLate), [workbook]);
  return (
    <div role="status">
      {isLate && (
        <div className="trouble">
          <Message intent="info" title={words.unanswered.title}>
            {words.unanswered.message.map((sentence) => (
              <span key={sentence}>{sentence}</span>
            ))}
          </Message>
        </div>
      )}
    </div>
  );
}
