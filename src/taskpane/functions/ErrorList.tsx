import { useMemo } from "react";
import { Caption1, makeStyles } from "@fluentui/react-components";
import type { ErrorCode } from "../../kpi/failure";
import { usePane } from "../state/PaneContext";
import { token } from "../token";
import { possibleErrors, type PossibleError } from "./errors";
import type { AnyDefinition } from "./texts";

/** As the cell shows them. */
export const errorTexts: Readonly<Record<ErrorCode, string>> = {
  na: "#N/A",
  value: "#VALUE!",
  div0: "#DIV/0!",
  num: "#NUM!",
};

const codes = Object.keys(errorTexts) as ErrorCode[];

const useStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column", gap: "8px" },
  code: { fontWeight: token("fontWeightSemibold"), fontSize: "12px" },
  meaning: {
    margin: 0,
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    color: token("colorNeutralForeground2"),
  },
});

/** What each error of the function can mean, by the text that the cell shows. */
export function ErrorList({ definition }: { definition: AnyDefinition }) {
  const styles = useStyles();
  const { words, language } = usePane();
  const own = useMemo(() => possibleErrors(definition, language), [definition, language]);
  const general: PossibleError[] = (["na", "value"] as const).map((code) => ({
    code,
    message: words.functions.errorOf[code],
  }));
  const all = [...general, ...own];
  return (
    <dl className={styles.list}>
      {codes
        .filter((code) => all.some((error) => error.code === code))
        .map((code) => (
          <div key={code}>
            <dt className={styles.code}>{errorTexts[code]}</dt>
            <dd className={styles.meaning}>
              {all
                .filter((error) => error.code === code)
                .map(({ message }) => (
                  <Caption1 key={message}>{message}</Caption1>
                ))}
            </dd>
          </div>
        ))}
    </dl>
  );
}
