import { useState } from "react";
import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { sharingTexts } from "../../locales/sharing";
import { PersonCopies } from "../sharing/PersonCopies";
import { WholeCopy } from "../sharing/WholeCopy";
import { usePane } from "../state/PaneContext";

const kinds = { whole: WholeCopy, each: PersonCopies };
type Kind = keyof typeof kinds;

/** What is sent round before the review: the workbook for everybody, or for each person what is his or hers. */
export default function Share() {
  const { language } = usePane();
  const words = sharingTexts[language];
  const [kind, setKind] = useState<Kind>("whole");
  const Copies = kinds[kind];
  return (
    <>
      <Field label={words.kind}>
        <RadioGroup value={kind} onChange={(_, { value }) => setKind(value as Kind)}>
          {(["whole", "each"] as const).map((each) => (
            <Radio
              key={each}
              value={each}
              label={
                <>
                  {words[each]}
                  <br />
                  <small>{words[`${each}Hint`]}</small>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <Copies />
    </>
  );
}
