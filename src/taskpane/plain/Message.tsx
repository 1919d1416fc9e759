import type { ReactNode } from "react";
import { DiamondDismissFilled } from "@fluentui/react-icons/headless/svg/diamond-dismiss";
import { InfoFilled } from "@fluentui/react-icons/headless/svg/info";
import { WarningFilled } from "@fluentui/react-icons/headless/svg/warning";

const icons = {
  error: <DiamondDismissFilled />,
  warning: <WarningFilled />,
  info: <InfoFilled />,
};

export interface MessageProps {
  intent: keyof typeof icons;
  title: string;
  children: ReactNode;
}

/** A message that looks as Fluent's message bar does, for the first page, which is there before Fluent is. */
export function Message({ intent, title, children }: MessageProps) {
  return (
    <div className={`message message-${intent}`}>
      <div className="message-icon">{icons[intent]}</div>
      <div className="message-body">
        <span className="message-title">{title}</span>
        {children}
      </div>
    </div>
  );
}
