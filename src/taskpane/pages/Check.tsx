import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
} from "@fluentui/react-components";
import { checkingTexts, type CheckingTexts } from "../../locales/checking";
import type { Finding, FindingCode } from "../../workbook/types";
import { counted } from "../fill";
import { FindingItem } from "../parts/FindingItem";
import { SectionTitle } from "../parts/SectionTitle";
import { TroubleBar } from "../parts/TroubleBar";
import { usePane } from "../state/PaneContext";
import { useChecking } from "../state/useChecking";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "12px" },
  body: { whiteSpace: "normal" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  wide: { whiteSpace: "normal" },
  again: { alignSelf: "start" },
});

type Group = keyof CheckingTexts["group"];

const groups: readonly Group[] = ["broken", "overwritten", "offers"];

function groupOf(code: FindingCode): Group {
  if (code === "formulaOverwritten") return "overwritten";
  return code === "outdated" || code === "linkable" ? "offers" : "broken";
}

/** Looks through the workbook as soon as the page opens, says what it found, and mends what can be mended. */
export default function Check() {
  const styles = useStyles();
  const { words, language } = usePane();
  const texts = checkingTexts[language];
  const { phase, findings, mended, failure, check, mend } = useChecking();
  const busy = phase === "checking" || phase === "mending";
  const shown = phase === "checking" ? [] : (findings ?? []);
  const mendable = shown.filter((finding) => finding.mendable);
  const running = phase === "mending" ? texts.mending : words.check.running;
  return (
    <>
      <div role="status" className={styles.part}>
        {busy && (
          <>
            <ProgressBar aria-label={running} />
            <Body1>{running}</Body1>
          </>
        )}
        {phase === "done" && mended > 0 && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody className={styles.body}>
              {counted(texts.mended, mended, language)}
            </MessageBarBody>
          </MessageBar>
        )}
        {phase === "done" && shown.length === 0 && <Fine />}
        {phase === "done" && shown.length > 0 && (
          <Body1>{counted(words.check.found, shown.length, language)}</Body1>
        )}
      </div>
      {failure && (
        <TroubleBar
          trouble={failure.trouble}
          note={
            failure.of === "mend" && !failure.trouble.facts.leftBehind?.length
              ? words.wayOut.asBefore
              : undefined
          }
          onRetry={failure.retry}
        />
      )}
      {mendable.length > 1 && (
        <Button
          className={styles.wide}
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => mend(mendable)}
        >
          {counted(texts.mendAll, mendable.length, language)}
        </Button>
      )}
      {groups.map((group) => (
        <Findings
          key={group}
          title={texts.group[group]}
          findings={shown.filter(({ code }) => groupOf(code) === group)}
          busy={busy}
          onMend={(finding) => mend([finding])}
        />
      ))}
      {phase !== "failed" && (
        <Button className={styles.again} disabledFocusable={busy} onClick={check}>
          {words.check.again}
        </Button>
      )}
    </>
  );
}

interface FindingsProps {
  title: string;
  findings: readonly Finding[];
  busy: boolean;
  onMend: (finding: Finding) => void;
}

function Findings({ title, findings, busy, onMend }: FindingsProps) {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <section className={styles.part}>
      <SectionTitle>{title}</SectionTitle>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <FindingItem
            key={JSON.stringify(finding)}
            finding={finding}
            disabled={busy}
            onMend={() => onMend(finding)}
          />
        ))}
      </ul>
    </section>
  );
}

/** Nothing to do: what was looked at, or that there is nothing to look at yet. */
function Fine() {
  const styles = useStyles();
  const { words, language, loop } = usePane();
  const sheets = loop.state?.held.length ?? 0;
  const empty = sheets === 0;
  return (
    <MessageBar intent={empty ? "info" : "success"} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{empty ? words.check.nothing : words.check.fine}</MessageBarTitle>{" "}
        {empty
          ? words.check.nothingDetail
          : counted(checkingTexts[language].looked, sheets, language)}
      </MessageBarBody>
    </MessageBar>
  );
}
