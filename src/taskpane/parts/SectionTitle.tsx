import type { ReactNode } from "react";
import { makeStyles, Subtitle2 } from "@fluentui/react-components";

const useStyles = makeStyles({ title: { margin: 0 } });

/** The title of a part of a page. */
export function SectionTitle({ children }: { children: ReactNode }) {
  return (
    <Subtitle2 as="h2" className={useStyles().title}>
      {children}
    </Subtitle2>
  );
}
