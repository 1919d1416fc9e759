import { Field, Textarea } from "@fluentui/react-components";
import { listTexts } from "./draft";
import { useSetup } from "./SetupContext";
import { useFieldStyles } from "./styles";
import { TakeButton } from "./TakeButton";

const lists = ["regions", "products", "channels"] as const;

/** What sales are counted by, one entry a line. */
export function Lists() {
  const styles = useFieldStyles();
  const { texts, draft, change, faultAt } = useSetup();
  const words = texts.lists;
  const typed = listTexts(draft);
  return lists.map((list) => {
    const fault = faultAt(list);
    return (
      <div
        key={list}
        style={{ display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "4px" }}
      >
        <Field
          label={words[list]}
          hint={list === "regions" ? words.regionsHint : undefined}
          validationState={fault ? "error" : "none"}
          validationMessage={fault}
        >
          <Textarea
            className={styles.narrow}
            textarea={{ className: styles.narrow }}
            rows={4}
            resize="vertical"
            value={typed[list]}
            onChange={(_, { value }) => change({ [list]: value })}
          />
        </Field>
        <TakeButton
          label={words[list]}
          use={(block) => change({ [list]: [...new Set(block.flat())].filter(Boolean).join("\n") })}
        />
      </div>
    );
  });
}
