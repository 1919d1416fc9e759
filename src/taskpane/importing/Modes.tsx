import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { importingTexts } from "../../locales/importing";
import type { AlreadyThere, Mode } from "../../workbook/importing/types";
import { counted, fill } from "../fill";
import { usePane } from "../state/PaneContext";
import type { Importing } from "./useImport";

const modes: readonly Mode[] = ["append", "replacePeriod", "replaceAll"];

/** What happens to the rows that the table has: whether they stay, and to those that come once more. */
export function Modes({ importing }: { importing: Importing }) {
  const { language } = usePane();
  const { preview } = importingTexts[language];
  const { decisions, decide } = importing;
  const { existing, inPeriod, same, changed, byOrder } = importing.checked!;
  if (existing === 0) return null;
  const rows = (n: number) => counted(preview.rows, n, language);
  const facts = { existing: rows(existing), rows: rows(inPeriod) };
  const known = same + changed;
  const choices: readonly AlreadyThere[] = byOrder
    ? ["update", "leaveOut", "addAgain"]
    : ["leaveOut", "addAgain"];
  const choice =
    !byOrder && decisions.alreadyThere === "update" ? "leaveOut" : decisions.alreadyThere;
  return (
    <>
      <Field label={preview.mode}>
        <RadioGroup
          value={decisions.mode}
          onChange={(_, { value }) => void decide({ mode: value as Mode })}
        >
          {modes.map((mode) => (
            <Radio key={mode} value={mode} label={fill(preview.modes[mode], facts)} />
          ))}
        </RadioGroup>
      </Field>
      {known > 0 && (
        <Field
          label={counted(byOrder ? preview.thereByOrder : preview.thereByRow, known, language)}
        >
          <RadioGroup
            value={choice}
            onChange={(_, { value }) => void decide({ alreadyThere: value as AlreadyThere })}
          >
            {choices.map((each) => (
              <Radio key={each} value={each} label={preview.there[each]} />
            ))}
          </RadioGroup>
        </Field>
      )}
    </>
  );
}
