import { useMemo, type ReactNode } from "react";
import { FluentProvider } from "@fluentui/react-components";
import { usePane } from "./state/PaneContext";
import { themeFor } from "./themes";

/** Gives Fluent's controls the theme that suits Excel, on the pane's own ground. */
export function Fluent({ children }: { children: ReactNode }) {
  const { appearance, language } = usePane();
  const theme = useMemo(() => themeFor(appearance, language), [appearance, language]);
  return (
    <FluentProvider theme={theme} className="fluent-page">
      {children}
    </FluentProvider>
  );
}
