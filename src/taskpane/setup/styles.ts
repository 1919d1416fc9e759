import { makeStyles } from "@fluentui/react-components";
import { token } from "../token";

export const useFieldStyles = makeStyles({
  narrow: { minWidth: 0, width: "100%" },
  quiet: { color: token("colorNeutralForeground2") },
  fault: { color: token("colorPaletteRedForeground1") },
  start: { alignSelf: "start", whiteSpace: "normal", textAlign: "start" },
});
