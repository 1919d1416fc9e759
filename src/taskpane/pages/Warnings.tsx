import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
} from "@fluentui/react-components";
import { warningsTexts } from "../../locales/warnings";
import { numberAt } from "../../workbook/board/cells";
import { inWords } from "../../workbook/board/inWords";
import { date } from "../../workbook/board/numbers";
import { counted, fill } from "../fill";
import { BoardTrouble } from "../parts/BoardTrouble";
import { SheetRow } from "../parts/SheetRow";
import { WarningGroup } from "../parts/WarningGroup";
import { usePane } from "../state/PaneContext";
import { useWarnings } from "../state/useWarnings";
import { token } from "../token";

const useStyles = makeStyles({
  quiet: { color: token("colorNeutralForeground3") },
  body: { whiteSpace: "normal" },
  part: { display: "flex", flexDirection: "column", gap: "4px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  way: { alignSelf: "start" },
});

/** What calls for attention, by rules whose limits the user sets; the list follows the sheets while it is open. */
export default function Warnings() {
  const styles = useStyles();
  const { language, words, open } = usePane();
  const texts = warningsTexts[language];
  const followed = useWarnings();
  const { board, warnings, unread } = followed;
  const count = warnings?.groups.reduce((sum, group) => sum + group.warnings.length, 0) ?? 0;
  const asOf = board && numberAt(board, "KPI_AsOf", 0);
  return (
    <>
      <Body1>{texts.lead}</Body1>
      <BoardTrouble followed={followed} unwatchedNote={texts.unwatched} />
      <div role="status" className={styles.part}>
        {!warnings && !unread && <ProgressBar aria-label={texts.reading} />}
        {warnings && (
          <>
            <Body1>{count === 0 ? texts.none : counted(texts.count, count, language)}</Body1>
            {asOf !== undefined && (
              <Caption1 className={styles.quiet}>
                {fill(texts.asOf, { day: inWords(date(asOf), language) })}
              </Caption1>
            )}
          </>
        )}
      </div>
      {warnings?.groups.map((group) => (
        <WarningGroup
          key={group.group}
          title={texts.group[group.group]}
          warnings={group.warnings}
        />
      ))}
      {warnings && warnings.unreadable.length > 0 && (
        <>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody className={styles.body}>
              {fill(texts.unreadable, {
                sheets: new Intl.ListFormat(language).format(
                  warnings.unreadable.map((template) => words.template[template].title)
                ),
              })}
            </MessageBarBody>
          </MessageBar>
          <Button className={styles.way} onClick={() => open({ name: "check" })}>
            {texts.toCheck}
          </Button>
        </>
      )}
      {warnings && warnings.missing.length > 0 && (
        <div className={styles.part}>
          <Caption1 className={styles.quiet}>{texts.missing}</Caption1>
          <ul className={styles.list}>
            {warnings.missing.map((template) => (
              <SheetRow key={template} template={template} />
            ))}
          </ul>
        </div>
      )}
      {warnings && <Caption1 className={styles.quiet}>{texts.limits}</Caption1>}
    </>
  );
}
