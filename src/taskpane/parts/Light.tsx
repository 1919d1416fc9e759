import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Language } from "../../locales";
import { standingTexts } from "../../locales/standing";
import { usePane } from "../state/PaneContext";
import { token } from "../token";

const useStyles = makeStyles({
  light: {
    padding: "0 6px",
    borderRadius: token("borderRadiusMedium"),
    border: `1px solid ${token("colorNeutralStroke1")}`,
    fontSize: token("fontSizeBase200"),
    lineHeight: token("lineHeightBase300"),
    whiteSpace: "nowrap",
  },
  green: {
    backgroundColor: token("colorStatusSuccessBackground1"),
    border: `1px solid ${token("colorStatusSuccessBorder1")}`,
    color: token("colorStatusSuccessForeground1"),
  },
  amber: {
    backgroundColor: token("colorStatusWarningBackground1"),
    border: `1px solid ${token("colorStatusWarningBorder1")}`,
    color: token("colorStatusWarningForeground3"),
  },
  red: {
    backgroundColor: token("colorStatusDangerBackground1"),
    border: `1px solid ${token("colorStatusDangerBorder1")}`,
    color: token("colorStatusDangerForeground1"),
  },
});

const idOf = (light: number) => (light > 0 ? "green" : light < 0 ? "red" : "amber");

export function lightWord(light: number | undefined, language: Language): string {
  const { lights, noLight } = standingTexts[language];
  return light === undefined ? noLight : lights[idOf(light)];
}

/** A traffic light in a word, so that it does not rest on its colour; with how many have it, where that is given. */
export function Light({ light, count }: { light?: number; count?: number }) {
  const styles = useStyles();
  const { language } = usePane();
  return (
    <span className={mergeClasses(styles.light, light !== undefined && styles[idOf(light)])}>
      {lightWord(light, language)}
      {count !== undefined && ` ${count.toLocaleString(language)}`}
    </span>
  );
}
