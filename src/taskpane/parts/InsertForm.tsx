import { useMemo, useRef, useState, type FormEvent } from "react";
import {
  Button,
  Field,
  Input,
  Link,
  makeStyles,
  ProgressBar,
  Radio,
  RadioGroup,
  Select,
} from "@fluentui/react-components";
import { languages } from "../../locales";
import { languageNames, type PaneTexts } from "../../locales/pane";
import { templates } from "../../templates";
import type { Choices, TemplateId } from "../../templates/plan";
import { freeSheetName } from "../../workbook/sheetNames";
import { fill } from "../fill";
import { Preview } from "../preview/Preview";
import { nameFault, type NameFault } from "../sheetName";
import { usePane } from "../state/PaneContext";
import { useInsertPreview } from "../state/useInsertPreview";
import { AlsoAdds } from "./AlsoAdds";
import { ProtectedBar } from "./ProtectedBar";
import { TroubleBar } from "./TroubleBar";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "16px" },
  narrow: { minWidth: 0, width: "100%" },
  button: { whiteSpace: "normal" },
});

/** The choices for a template, a preview of what they write, and the insert itself. */
export function InsertForm({ template }: { template: TemplateId }) {
  const styles = useStyles();
  const { words, language: spoken, loop, today, insertion, insert } = usePane();
  const [language, setLanguage] = useState(spoken);
  const [content, setContent] = useState<Choices["content"]>("empty");
  const [typedName, setTypedName] = useState<string>();
  const nameField = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [asOf] = useState(today);

  const taken = loop.state?.sheetNames ?? [];
  const plan = useMemo(
    () => templates[template].plan({ language, content, asOf }, { names: [], tables: [] }),
    [template, language, content, asOf]
  );
  const suggested = freeSheetName(plan.sheetName, taken);
  const name = typedName ?? suggested;
  const fault = nameFault(name, taken);
  const foreseen = useInsertPreview(template, { language, content, asOf, sheetName: suggested });

  const working = insertion.phase === "working";
  const failed = insertion.phase === "failed" && insertion.template === template && insertion;
  /** The button pressed for it goes away with the trouble; the focus must not go with it. */
  const insertAgain = (choices: Choices) => {
    button.current?.focus();
    void insert(template, choices);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (working) return;
    if (fault) nameField.current?.focus();
    else void insert(template, { language, content, asOf, sheetName: name.trim() });
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {loop.state?.workbookProtected && <ProtectedBar />}
      <Field label={words.insert.language}>
        <Select
          value={language}
          disabled={working}
          onChange={(_, { value }) => setLanguage(value as Choices["language"])}
        >
          {languages.map((each) => (
            <option key={each} value={each} lang={each}>
              {languageNames[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={words.insert.content}
        hint={content === "example" ? words.insert.exampleHint : undefined}
      >
        <RadioGroup
          value={content}
          disabled={working}
          onChange={(_, { value }) => setContent(value as Choices["content"])}
        >
          <Radio value="empty" label={words.insert.empty} />
          <Radio value="example" label={words.insert.example} />
        </RadioGroup>
      </Field>
      <Field
        label={words.insert.sheetName}
        validationState={fault ? "error" : "none"}
        validationMessage={
          fault && (
            <>
              {faultText(fault, words)}{" "}
              {name !== suggested && (
                <Link inline as="button" type="button" onClick={() => setTypedName(undefined)}>
                  {fill(words.sheetName.use, { name: suggested })}
                </Link>
              )}
            </>
          )
        }
      >
        <Input
          ref={nameField}
          className={styles.narrow}
          input={{ className: styles.narrow }}
          value={name}
          disabled={working}
          onChange={(_, { value }) => setTypedName(value)}
        />
      </Field>
      <Preview plan={plan} />
      {foreseen.preview && <AlsoAdds preview={foreseen.preview} />}
      {foreseen.trouble && !failed && !working && (
        <TroubleBar trouble={foreseen.trouble} onRetry={foreseen.retry} />
      )}
      {failed && (
        <TroubleBar
          trouble={failed.trouble}
          note={failed.trouble.facts.leftBehind?.length ? undefined : words.wayOut.asBefore}
          onRetry={() => insertAgain(failed.choices)}
          onInsertAs={(sheetName) => insertAgain({ ...failed.choices, sheetName })}
          onEditName={() => nameField.current?.focus()}
        />
      )}
      <div role="status">
        {working && (
          <Field validationState="none" validationMessage={words.stage[insertion.progress.stage]}>
            <ProgressBar
              value={insertion.progress.share}
              aria-label={fill(words.insert.progress, { title: words.template[template].title })}
            />
          </Field>
        )}
      </div>
      <Button
        ref={button}
        className={styles.button}
        type="submit"
        appearance="primary"
        size="large"
        disabledFocusable={working}
      >
        {words.insert.button}
      </Button>
    </form>
  );
}

function faultText(fault: NameFault, words: PaneTexts): string {
  switch (fault.kind) {
    case "empty":
      return words.sheetName.empty;
    case "long":
      return fill(words.sheetName.long, fault);
    case "character":
      return fill(words.sheetName.character, fault);
    case "apostrophe":
      return words.sheetName.apostrophe;
    case "refused":
      return words.sheetName.refused;
    case "taken":
      return words.sheetName.taken;
  }
}
