import { useCallback, useId, useMemo } from "react";
import { Caption1 } from "@fluentui/react-components";
import { languages } from "../../locales";
import { settingsTexts } from "../../locales/templates/settings";
import { counted } from "../fill";
import { usePane } from "../state/PaneContext";
import { personRows } from "./block";
import { listOf, listTexts, most, namedPeople, peopleOf, type PersonRow } from "./draft";
import { Rows, type Column } from "./Rows";
import { useSetup } from "./SetupContext";

const blank: PersonRow = { name: "", role: "", region: "" };

/** What a column of names may be headed by in a sheet. */
const headings = languages.map((language) => settingsTexts[language].people.name);

const read = (block: readonly (readonly string[])[]) => personRows(block, headings);

/** The team: typed, pasted, or taken from the sheet. */
export function People() {
  const { language } = usePane();
  const { texts, draft, change } = useSetup();
  const words = texts.people;
  const id = useId();
  const columns = useMemo<Column<keyof PersonRow>[]>(
    () => [
      { id: "name", label: words.columns.name, span: 3 },
      { id: "role", label: words.columns.role, span: 5, suggestions: `${id}roles` },
      { id: "region", label: words.columns.region, span: 3, suggestions: `${id}regions` },
    ],
    [words, id]
  );
  const onChange = useCallback((people: readonly PersonRow[]) => change({ people }), [change]);
  const options = (list: string, entries: readonly string[]) => (
    <datalist id={`${id}${list}`}>
      {entries.map((entry) => (
        <option key={entry} value={entry} />
      ))}
    </datalist>
  );
  return (
    <>
      <Rows
        {...{ columns, blank, read, onChange }}
        tracks={11}
        hint={words.hint}
        rows={peopleOf(draft)}
        rowName={words.row}
        at="people"
        limit={most.people}
      />
      {options("roles", settingsTexts[draft.language].roles)}
      {options("regions", [...new Set(listOf(listTexts(draft).regions))])}
      <Caption1 role="status">{counted(words.count, namedPeople(draft).length, language)}</Caption1>
    </>
  );
}
