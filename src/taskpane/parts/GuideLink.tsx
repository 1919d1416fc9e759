import type { AnchorHTMLAttributes } from "react";
import { guideAddress, type Chapter } from "../guide";
import { usePane } from "../state/PaneContext";

export interface GuideLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** the guide from its beginning where it is missing */
  chapter?: Chapter;
}

/** A link to the user guide in the pane's language, which opens beside Excel. */
export function GuideLink({ chapter, ...rest }: GuideLinkProps) {
  const { language, openBrowser } = usePane();
  const address = guideAddress(language, chapter);
  return (
    <a
      href={address}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        if (!openBrowser) return;
        event.preventDefault();
        openBrowser(address);
      }}
      {...rest}
    />
  );
}
