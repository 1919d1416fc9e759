import {
  Body1,
  Checkbox,
  makeStyles,
  MessageBar,
  MessageBarBody,
} from "@fluentui/react-components";
import type { ClosingTexts } from "../../locales/en-US/closing";
import { inWords } from "../../workbook/board/inWords";
import { number as measured, percent } from "../../workbook/board/numbers";
import type { ClosePreview, KeptValue, MovedValue } from "../../workbook/closing/types";
import { counted, fill } from "../fill";
import { usePane } from "../state/PaneContext";
import { SectionTitle } from "./SectionTitle";

/** A serial day as the language writes it: "Sep 30, 2026", "2026年9月30日". */
export function dayText(day: number, language: string): string {
  const date = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000);
  return date.toLocaleDateString(language, { timeZone: "UTC", dateStyle: "medium" });
}

/** Lines shown of each list; the rest is counted. */
const samples = 3;

const useStyles = makeStyles({
  body: { whiteSpace: "normal" },
  list: { margin: 0, paddingInlineStart: "20px" },
});

export interface CloseForeseenProps {
  words: ClosingTexts;
  preview: ClosePreview;
  removeFinished: boolean;
  onRemoveFinished: (remove: boolean) => void;
}

/** What closing would keep, change and move on. */
export function CloseForeseen({
  words,
  preview,
  removeFinished,
  onRemoveFinished,
}: CloseForeseenProps) {
  const styles = useStyles();
  const { language } = usePane();
  const count = (forms: { one: string; other: string }, n: number) => counted(forms, n, language);
  const number = (value: number, unit: string) =>
    inWords(unit.includes("%") ? percent(value) : measured(value, unit), language);
  const span = ({ first, last }: ClosePreview["next"]) =>
    fill(words.period, { first: dayText(first, language), last: dayText(last, language) });
  const keptText = ({ subject, unit, target, actual }: KeptValue) =>
    fill(target === null ? words.valueAlone : words.value, {
      subject,
      actual: actual === null ? "" : number(actual, unit),
      target: target === null ? "" : number(target, unit),
    });
  const movedText = ({ subject, unit, from, to }: MovedValue) =>
    fill(words.moved, {
      subject,
      from: from === null ? "–" : number(from, unit),
      to: number(to, unit),
    });
  const list = (lines: string[]) => (
    <ul className={styles.list}>
      {lines.slice(0, samples).map((line, at) => (
        <li key={at}>{line}</li>
      ))}
      {lines.length > samples && <li>{count(words.more, lines.length - samples)}</li>}
    </ul>
  );
  const { period, next, asOf, metrics, people, bases, lastYear, promises } = preview;
  const warnings = [
    ...(asOf < period.last ? [fill(words.notOver, { asOf: dayText(asOf, language) })] : []),
    ...(preview.closedBefore ? [words.closedBefore] : []),
    ...(preview.unreadable > 0 ? [count(words.unreadable, preview.unreadable)] : []),
    ...(preview.promisesLeft > 0 ? [count(words.promisesLeft, preview.promisesLeft)] : []),
  ];
  return (
    <>
      <Body1>
        {words.closes} {span(period)}
        <br />
        {words.opens} {span(next)}
      </Body1>
      {warnings.map((warning) => (
        <MessageBar key={warning} intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{warning}</MessageBarBody>
        </MessageBar>
      ))}
      <SectionTitle>{words.kept}</SectionTitle>
      <Body1>{count(words.metrics, metrics.length)}</Body1>
      {list(metrics.map(keptText))}
      {people > 0 && <Body1>{count(words.people, people)}</Body1>}
      {preview.findings !== undefined && preview.findings > 0 && (
        <Body1>{count(words.findings, preview.findings)}</Body1>
      )}
      <SectionTitle>{words.changed}</SectionTitle>
      {bases.length > 0 && (
        <>
          <Body1>{count(words.bases, bases.length)}</Body1>
          {list(bases.map(movedText))}
        </>
      )}
      {lastYear.length > 0 && (
        <>
          <Body1>{count(words.lastYear, lastYear.length)}</Body1>
          {list(lastYear.map(movedText))}
        </>
      )}
      {preview.lastYearUnknown > 0 && (
        <Body1>{count(words.lastYearUnknown, preview.lastYearUnknown)}</Body1>
      )}
      {preview.typedActuals > 0 && <Body1>{count(words.typedActuals, preview.typedActuals)}</Body1>}
      <Body1>{words.entries}</Body1>
      <SectionTitle>{words.movedOn}</SectionTitle>
      <Body1>{count(words.openTasks, preview.openTasks)}</Body1>
      {preview.finishedTasks.length > 0 && (
        <>
          <Checkbox
            label={count(words.removeFinished, preview.finishedTasks.length)}
            checked={removeFinished}
            onChange={(_, { checked }) => onRemoveFinished(checked === true)}
          />
          {list(preview.finishedTasks)}
        </>
      )}
      {promises.length > 0 && (
        <>
          <Body1>{count(words.promises, promises.length)}</Body1>
          {list(promises)}
        </>
      )}
    </>
  );
}
