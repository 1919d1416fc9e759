import { makeStyles } from "@fluentui/react-components";
import { token } from "../token";

const useStyles = makeStyles({
  formula: {
    display: "block",
    padding: "6px 8px",
    fontFamily: "Consolas, Menlo, monospace, sans-serif",
    fontSize: "12px",
    lineHeight: "18px",
    overflowWrap: "anywhere",
    color: token("colorNeutralForeground1"),
    backgroundColor: token("colorNeutralBackground3"),
    borderRadius: token("borderRadiusMedium"),
  },
});

/** A formula as the formula bar shows it, wrapped where the pane is narrow. */
export function FormulaText({ children }: { children: string }) {
  return <code className={useStyles().formula}>{children}</code>;
}
