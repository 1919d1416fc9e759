import { useEffect, useState } from "react";
import {
  Body1,
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Select,
} from "@fluentui/react-components";
import { sharingTexts } from "../../locales/sharing";
import { fileNameOf, zipped, type PersonFiles } from "../../workbook/sharing/personFiles";
import type { Trouble } from "../../workbook/types";
import { counted, fill } from "../fill";
import { TroubleBar } from "../parts/TroubleBar";
import { saveFile } from "../saveFile";
import { usePane } from "../state/PaneContext";
import { asTrouble } from "../troubles";

type Making =
  | { phase: "reading" | "asking" | "making" }
  | { phase: "ready"; files: PersonFiles; without: string[] }
  | { phase: "failed"; trouble: Trouble; retry: () => void };

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "12px" },
  button: { whiteSpace: "normal", alignSelf: "start" },
  body: { whiteSpace: "normal" },
});

/** One person's file, or everyone's in a zip file; "" among the choices stands for everyone. */
export function PersonCopies() {
  const styles = useStyles();
  const { language, workbook } = usePane();
  const words = sharingTexts[language].person;
  const [people, setPeople] = useState<readonly string[]>([]);
  const [person, setPerson] = useState("");
  const [making, setMaking] = useState<Making>({ phase: "reading" });

  useEffect(() => {
    if (making.phase !== "reading") return;
    workbook.readPeople().then(
      (names) => {
        setPeople(names);
        setMaking({ phase: "asking" });
      },
      (error) =>
        setMaking({
          phase: "failed",
          trouble: asTrouble(error),
          retry: () => setMaking({ phase: "reading" }),
        })
    );
  }, [workbook, making.phase]);

  const make = () => {
    setMaking({ phase: "making" });
    workbook.personCopies(person ? [person] : undefined, words.someone).then(
      (files) => {
        const without = (person ? [person] : people).filter((name) => !files.has(name));
        setMaking({ phase: "ready", files, without });
      },
      (error) => setMaking({ phase: "failed", trouble: asTrouble(error), retry: make })
    );
  };
  const save = (files: PersonFiles) => {
    const own = files.get(person);
    if (own) saveFile(own, `${fileNameOf(person)}.xlsx`);
    else saveFile(zipped(files), `${words.zipName}.zip`);
  };

  if (making.phase !== "reading" && making.phase !== "failed" && people.length === 0)
    return <Body1>{words.none}</Body1>;
  return (
    <>
      <Body1>{words.lead}</Body1>
      {people.length > 0 && (
        <Field label={words.who}>
          <Select
            value={person}
            disabled={making.phase === "making"}
            onChange={(_, { value }) => {
              setPerson(value);
              setMaking({ phase: "asking" });
            }}
          >
            <option value="">{words.everyone}</option>
            {people.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
      {making.phase === "asking" && (
        <Button className={styles.button} appearance="primary" onClick={make}>
          {words.make}
        </Button>
      )}
      <div role="status" className={styles.part}>
        {making.phase === "making" && (
          <>
            <ProgressBar aria-label={words.making} />
            <Body1>{words.making}</Body1>
          </>
        )}
        {making.phase === "ready" && (
          <>
            {making.files.size > 0 && (
              <MessageBar intent="success" layout="multiline">
                <MessageBarBody className={styles.body}>
                  {counted(words.ready, making.files.size, language)} {words.check}
                </MessageBarBody>
              </MessageBar>
            )}
            {making.without.length > 0 && (
              <Body1>
                {fill(words.noRows, {
                  names: new Intl.ListFormat(language).format(making.without),
                })}
              </Body1>
            )}
          </>
        )}
      </div>
      {making.phase === "ready" && making.files.size > 0 && (
        <Button className={styles.button} appearance="primary" onClick={() => save(making.files)}>
          {words.save}
        </Button>
      )}
      {making.phase === "failed" && <TroubleBar trouble={making.trouble} onRetry={making.retry} />}
    </>
  );
}
