import { useEffect, useState } from "react";
import { Button } from "../plain/Button";
import { Message } from "../plain/Message";
import { usePane } from "../state/PaneContext";

/** Says that Excel leaves us waiting, for as long as it does, with the way to give up what can be given up. */
export function Unanswered() {
  const { workbook, words, insertion } = usePane();
  const [isLate, setIsLate] = useState(false);
  useEffect(() => workbook.watchAnswers(setIsLate), [workbook]);
  const cancel = insertion.phase === "working" ? insertion.cancel : undefined;
  return (
    <div role="status">
      {isLate && (
        <div className="trouble">
          <Message intent="info" title={words.unanswered.title}>
            {words.unanswered.message.map((sentence) => (
              <span key={sentence}>{sentence}</span>
            ))}
            {cancel && (
              <span className="ways-out">
                <Button size="small" aria-disabled={cancel.asked} onClick={cancel.ask}>
                  {cancel.asked ? words.unanswered.cancelling : words.unanswered.cancel}
                </Button>
              </span>
            )}
          </Message>
        </div>
      )}
    </div>
  );
}
