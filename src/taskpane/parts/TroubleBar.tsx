import type { Trouble } from "../../workbook/types";
import { fill, fillSentences } from "../fill";
import { Button } from "../plain/Button";
import { Message } from "../plain/Message";
import { usePane } from "../state/PaneContext";
import { waysOut, type WayOut } from "../troubles";

export interface TroubleBarProps {
  trouble: Trouble;
  /** after the message, where the place has more to say */
  note?: string;
  /** the ways out that the place offers; one without its handler is not shown */
  onRetry?: () => void;
  onInsertAs?: (name: string) => void;
  onEditName?: () => void;
  onOverwrite?: () => void;
  onDismiss?: () => void;
}

/** What went wrong in plain words, and the ways out as buttons. Read aloud as soon as it shows. */
export function TroubleBar({ trouble, note, ...handlers }: TroubleBarProps) {
  const { words, language, goTo } = usePane();
  const { title, message } = words.trouble[trouble.code];
  const facts = { ...trouble.facts, leftBehind: undefined };
  const left = trouble.facts.leftBehind ?? [];
  const things = new Intl.ListFormat(language).format(left);

  const action = (way: WayOut): { label: string; run: () => void } | undefined => {
    const { onRetry, onInsertAs, onEditName, onOverwrite } = handlers;
    switch (way.kind) {
      case "retry":
        return onRetry && { label: words.wayOut.retry, run: onRetry };
      case "insertAs":
        return (
          onInsertAs && {
            label: fill(words.wayOut.insertAs, way),
            run: () => onInsertAs(way.name),
          }
        );
      case "editName":
        return onEditName && { label: words.wayOut.editName, run: onEditName };
      case "overwrite":
        return onOverwrite && { label: words.wayOut.overwrite, run: onOverwrite };
      case "goTo":
        return {
          label: fill(words.wayOut.goTo, { sheet: way.sheetName }),
          run: () => goTo({ sheetName: way.sheetName }),
        };
    }
  };
  const actions = waysOut(trouble).flatMap((way) => action(way) ?? []);
  if (handlers.onDismiss) actions.push({ label: words.wayOut.dismiss, run: handlers.onDismiss });

  return (
    <div role="alert" className="trouble">
      <Message intent="error" title={title}>
        {fillSentences(message, facts).map((sentence) => (
          <span key={sentence}>{sentence}</span>
        ))}
        {left.length > 0 && <span>{fill(words.wayOut.leftBehind, { things })}</span>}
        {note && <span>{note}</span>}
        {actions.length > 0 && (
          <span className="ways-out">
            {actions.map(({ label, run }) => (
              <Button key={label} size="small" onClick={run}>
                {label}
              </Button>
            ))}
          </span>
        )}
      </Message>
    </div>
  );
}
