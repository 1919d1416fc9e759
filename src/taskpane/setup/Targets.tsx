import { useCallback, useId, useMemo } from "react";
import { Caption1, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { setupTexts } from "../../locales/setup";
import { targetsTexts } from "../../locales/templates/targets";
import { targetRows } from "./block";
import { currencyOf, most, targetsOf, type TargetRow } from "./draft";
import { Rows, type Column } from "./Rows";
import { useSetup } from "./SetupContext";
import { TakeButton } from "./TakeButton";
import { useFieldStyles } from "./styles";

const blank: TargetRow = { metric: "", unit: "", base: "", value: "" };

/** What the period is to bring: typed, as growth on the last period, or taken from the sheet. */
export function Targets() {
  const { texts, draft, change } = useSetup();
  const styles = useFieldStyles();
  const words = texts.targets;
  const id = useId();
  const columns = useMemo<Column<keyof TargetRow>[]>(
    () => [
      { id: "metric", label: words.columns.metric, above: true, suggestions: `${id}metrics` },
      { id: "unit", label: words.columns.unit, suggestions: `${id}units` },
      { id: "base", label: words.columns.base, number: true },
      {
        id: "value",
        label: draft.growth ? words.growthColumn : words.columns.value,
        number: true,
      },
    ],
    [words, draft.growth, id]
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
      <TakeButton
        use={(block) => change({ targets: targetRows(block, draft.growth).slice(0, most.targets) })}
      />
      <Caption1 className={styles.quiet}>{words.hint}</Caption1>
      <Rows
        {...{ columns, blank, onChange }}
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
      <datalist id={`${id}units`}>
        {[...new Set([currencyOf(draft), ...units])].map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
    </>
  );
}
