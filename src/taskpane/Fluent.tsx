import { useMemo, type ReactNode } from "react";
import { FluentProvider, makeStyles, mergeClasses } from "@fluentui/react-components";
import { usePane } from "./state/PaneContext";
import { themeFor } from "./themes";

/** Fluent's controls are as wide as their words; with large text a pane is narrower than some word. */
const useStyles = makeStyles({
  page: {
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& .fui-Select, & .fui-Select__select, & .fui-Textarea, & .fui-Checkbox, & .fui-Checkbox__label":
      { minWidth: 0 },
    "& .fui-Checkbox__label, & .fui-Radio__label": { overflowWrap: "anywhere" },
  },
});

/** Gives Fluent's controls the theme that suits Excel, on the pane's own ground. */
export function Fluent({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const { appearance, language } = usePane();
  const theme = useMemo(() => themeFor(appearance, language), [appearance, language]);
  return (
    <FluentProvider theme={theme} className={mergeClasses("fluent-page", styles.page)}>
      {children}
    </FluentProvider>
  );
}
