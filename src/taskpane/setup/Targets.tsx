import { useCallback, useId, useMemo } from "react";
import { Body1, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { setupTexts } from "../../locales/setup";
import { targetsTexts } from "../../locales/templates/targets";
import { targetRows } from "./block";
import {
  currencyOf,
  leadOf,
  most,
  namedPeople,
  targetsOf,
  usualUnit,
  type TargetRow,
} from "./draft";
import { Rows, type Column } from "./Rows";
import { useSetup } from "./SetupContext";

const blank: TargetRow = { metric: "", owner: "", unit: "", base: "", value: "" };

/** What the period is to bring: typed, as growth on the last period, or taken from the sheet. */
export function Targets() {
  const { texts, draft, change } = useSetup();
  const words = texts.targets;
  const id = useId();
  const lead = leadOf(draft);
  const columns = useMemo<Column<keyof TargetRow>[]>(
    () => [
      { id: "metric", label: words.columns.metric, span: 2, suggestions: `${id}metrics` },
      {
        id: "owner",
        label: words.columns.owner,
        placeholder: lead,
        suggestions: `${id}people`,
      },
      { id: "unit", label: words.columns.unit, suggestions: `${id}units` },
      { id: "base", label: words.columns.base, number: true },
      {
        id: "value",
        label: draft.growth ? words.growthColumn : words.columns.value,
        number: true,
      },
    ],
    [words, draft.growth, lead, id]
  );
  const read = useCallback(
    (block: readonly (readonly string[])[]) =>
      targetRows(block, draft.growth, (metric) => usualUnit(metric, draft)),
    [draft]
  );
  const onChange = useCallback((targets: readonly TargetRow[]) => change({ targets }), [change]);
  const { metrics } = setupTexts[draft.language].proposed;
  const { dimensions, units } = targetsTexts[draft.language];
  const proposed = new Set([...Object.values(metrics).map(({ metric }) => metric), ...dimensions]);
  return (
    <>
      <Field label={words.mode}>
        <RadioGroup
          value={draft.growth ? "growth" : "absolute"}
          onChange={(_, { value }) => change({ growth: value === "growth" })}
        >
          <Radio value="absolute" label={words.absolute} />
          <Radio value="growth" label={words.growth} />
        </RadioGroup>
      </Field>
      {draft.fromPast && <Body1>{words.fromPast}</Body1>}
      <Rows
        {...{ columns, blank, read, onChange }}
        tracks={3}
        hint={words.hint}
        rows={targetsOf(draft)}
        rowName={words.row}
        at="targets"
        limit={most.targets}
      />
      <datalist id={`${id}metrics`}>
        {[...proposed].map((metric) => (
          <option key={metric} value={metric} />
        ))}
      </datalist>
      <datalist id={`${id}people`}>
        {namedPeople(draft).map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <datalist id={`${id}units`}>
        {[...new Set([currencyOf(draft), ...units])].map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
    </>
  );
}
