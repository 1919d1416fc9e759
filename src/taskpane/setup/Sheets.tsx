import { Caption1, Checkbox, makeStyles, typographyStyles } from "@fluentui/react-components";
import { templates } from "../../templates";
import type { TemplateId } from "../../templates/plan";
import { heldSheet, shared, steps } from "../loop";
import { usePane } from "../state/PaneContext";
import { chosenIn } from "./draft";
import { useSetup } from "./SetupContext";
import { useFieldStyles } from "./styles";

const useStyles = makeStyles({
  group: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    border: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  legend: { ...typographyStyles.body1Strong, padding: 0 },
});

/** Which sheets to write, by the loop's steps; what a chosen one needs cannot be left out. */
export function Sheets() {
  const styles = useStyles();
  const fieldStyles = useFieldStyles();
  const { words, loop } = usePane();
  const { texts, draft, change, faultAt } = useSetup();
  const chosen = chosenIn(draft);
  const fault = faultAt("sheets");
  const note = (id: TemplateId): string | undefined => {
    if (loop.state && heldSheet(loop.state, id)) return texts.sheets.there;
    return chosen.some((other) => templates[other].needs.includes(id))
      ? texts.sheets.needed
      : undefined;
  };
  return (
    <>
      {[...steps, shared].map((step) => (
        <fieldset key={step.id} className={styles.group}>
          <legend className={styles.legend}>{words.step[step.id].title}</legend>
          {step.sheets.map((id) => {
            const fixed = note(id);
            return (
              <Checkbox
                key={id}
                label={
                  <>
                    {words.template[id].title}
                    {fixed && <Caption1> · {fixed}</Caption1>}
                  </>
                }
                checked={fixed !== undefined || chosen.includes(id)}
                disabled={fixed !== undefined}
                onChange={(_, { checked }) =>
                  change({
                    left: checked
                      ? draft.left.filter((other) => other !== id)
                      : [...draft.left, id],
                  })
                }
              />
            );
          })}
        </fieldset>
      ))}
      {fault && (
        <Caption1 role="alert" className={fieldStyles.fault}>
          {fault}
        </Caption1>
      )}
    </>
  );
}
