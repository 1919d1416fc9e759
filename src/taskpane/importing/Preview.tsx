import {
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { importingTexts } from "../../locales/importing";
import { comfortableRows, mostRows } from "../../workbook/importing/types";
import type { Trouble } from "../../workbook/types";
import { counted, fill } from "../fill";
import { SectionTitle } from "../parts/SectionTitle";
import { TroubleBar } from "../parts/TroubleBar";
import { usePane } from "../state/PaneContext";
import { token } from "../token";
import { Faults } from "./Faults";
import { shownNumber } from "./figures";
import { Modes } from "./Modes";
import { Summary } from "./Summary";
import { Unknown } from "./Unknown";
import type { Importing } from "./useImport";

const useStyles = makeStyles({
  body: { whiteSpace: "normal" },
  quiet: { color: token("colorNeutralForeground2") },
  buttons: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** What an import would write under the decisions, which are made here; nothing is written yet. */
export function Preview({ importing, trouble }: { importing: Importing; trouble?: Trouble }) {
  const styles = useStyles();
  const { language, words: pane, loop } = usePane();
  const words = importingTexts[language];
  const { preview } = words;
  const { decisions, decide, isBusy } = importing;
  const checked = importing.checked!;
  const target = importing.inHand!.target;
  const { added, removed, repeated, unsummed, existing, tooMany, extras } = checked;
  const nothing = added === 0 && removed === 0;
  const offersSums =
    decisions.summedUp || unsummed + existing - removed > comfortableRows || tooMany;
  const writes =
    added > 0
      ? counted(preview.write, added, language)
      : counted(preview.writeRemovals, removed, language);

  return (
    <>
      <SectionTitle>{preview.title}</SectionTitle>
      <div role="status" aria-busy={isBusy}>
        {nothing ? (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody className={styles.body}>
              <MessageBarTitle>{preview.none}</MessageBarTitle> {preview.noneDetail}
            </MessageBarBody>
          </MessageBar>
        ) : (
          <Summary checked={checked} />
        )}
      </div>
      {!target.there && (
        <Caption1 className={styles.quiet}>
          {fill(preview.inserts, { sheet: pane.template.actuals.title })}
        </Caption1>
      )}
      <Modes importing={importing} />
      {repeated > 0 && (
        <Checkbox
          checked={decisions.repeatedOnce}
          label={counted(preview.repeated, repeated, language)}
          onChange={(_, { checked: once }) => void decide({ repeatedOnce: once === true })}
        />
      )}
      {offersSums && (
        <div>
          <Checkbox
            checked={decisions.summedUp}
            label={preview.summedUp}
            onChange={(_, { checked: summedUp }) => void decide({ summedUp: summedUp === true })}
          />
          <Caption1 block className={styles.quiet}>
            {decisions.summedUp
              ? fill(preview.summedUpHint, {
                  before: shownNumber(unsummed, language),
                  after: shownNumber(added, language),
                })
              : fill(preview.slow, { most: shownNumber(comfortableRows, language) })}
          </Caption1>
        </div>
      )}
      {tooMany && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>
            {fill(preview.tooMany, { most: shownNumber(mostRows, language) })}
          </MessageBarBody>
        </MessageBar>
      )}
      <Unknown importing={importing} />
      <Faults checked={checked} />
      {extras.length > 0 && (
        <Caption1 className={styles.quiet}>
          {fill(preview.extras, { lines: shownLines(extras) })}
        </Caption1>
      )}
      {trouble && (
        <TroubleBar
          trouble={trouble}
          note={trouble.facts.leftBehind?.length ? undefined : pane.wayOut.asBefore}
          onRetry={() =>
            void (trouble.code === "changedMeanwhile"
              ? importing.open(importing.inHand!.file)
              : importing.write())
          }
        />
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={
            nothing ||
            tooMany ||
            isBusy ||
            (loop.state?.workbookProtected === true && !target.there)
          }
          onClick={() => void importing.write()}
        >
          {nothing ? counted(preview.write, 0, language) : writes}
        </Button>
        <Button onClick={importing.backToColumns}>{preview.back}</Button>
      </div>
    </>
  );
}

/** The first ones; a file with many pages has many totals. */
function shownLines(lines: readonly number[]): string {
  const most = 12;
  return lines.slice(0, most).join(", ") + (lines.length > most ? " …" : "");
}
