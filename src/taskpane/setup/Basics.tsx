import { Body1, Field, Input, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { languages } from "../../locales";
import { languageNames } from "../../locales/pane";
import { setupTexts } from "../../locales/setup";
import type { Language } from "../../templates/plan";
import type { Draft } from "./draft";
import { useSetup } from "./SetupContext";
import { useFieldStyles } from "./styles";

const other = "other";

/** Whose workbook it becomes, in which language, and in what amounts are typed. */
export function Basics() {
  const styles = useFieldStyles();
  const { texts, draft, has, change, faultAt } = useSetup();
  const words = texts.basics;
  const { currencies } = setupTexts[draft.language].proposed;
  const ownUnit = typeof draft.currency === "string";
  const fault = faultAt("currency");
  return (
    <>
      {has.settings && <Body1>{words.kept}</Body1>}
      <Field label={words.language}>
        <Select
          value={draft.language}
          onChange={(_, { value }) => change({ language: value as Language })}
        >
          {languages.map((each) => (
            <option key={each} value={each} lang={each}>
              {languageNames[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.kind} hint={draft.content === "example" ? words.exampleHint : undefined}>
        <RadioGroup
          value={draft.content}
          onChange={(_, { value }) => change({ content: value as Draft["content"] })}
        >
          <Radio value="empty" label={words.own} />
          <Radio value="example" label={words.example} />
        </RadioGroup>
      </Field>
      {draft.content === "empty" && !has.settings && (
        <>
          <Field label={words.name} hint={words.nameHint}>
            <Input
              className={styles.narrow}
              input={{ className: styles.narrow }}
              value={draft.title}
              onChange={(_, { value }) => change({ title: value })}
            />
          </Field>
          <Field label={words.currency}>
            <Select
              value={ownUnit ? other : String(draft.currency)}
              onChange={(_, { value }) =>
                change({ currency: value === other ? "" : Number(value) })
              }
            >
              {currencies.map((currency, index) => (
                <option key={currency} value={index}>
                  {currency}
                </option>
              ))}
              <option value={other}>{words.other}</option>
            </Select>
          </Field>
          {ownUnit && (
            <Field
              label={words.otherName}
              validationState={fault ? "error" : "none"}
              validationMessage={fault}
            >
              <Input
                className={styles.narrow}
                input={{ className: styles.narrow }}
                value={String(draft.currency)}
                onChange={(_, { value }) => change({ currency: value })}
              />
            </Field>
          )}
        </>
      )}
    </>
  );
}
