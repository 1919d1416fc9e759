import { useState } from "react";
import { Body1, Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { packingTexts } from "../../locales/packing";
import type { Pack } from "../../workbook/packing/pack";
import type { Trouble } from "../../workbook/types";
import { counted, fill } from "../fill";
import { TroubleBar } from "../parts/TroubleBar";
import { saveFile } from "../saveFile";
import { usePane } from "../state/PaneContext";
import { token } from "../token";
import { asTrouble } from "../troubles";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "12px" },
  ways: { display: "flex", flexWrap: "wrap", gap: "8px" },
  button: { whiteSpace: "normal" },
  body: { whiteSpace: "normal" },
  place: {
    color: token("colorBrandForegroundLink"),
    minWidth: 0,
    padding: 0,
    whiteSpace: "normal",
    textAlign: "start",
  },
});

/** What became of the cells, and the ways to the file. */
export function ReadyPack({ pack: { file, live, fixed, unfinished } }: { pack: Pack }) {
  const styles = useStyles();
  const { language, workbook, goTo } = usePane();
  const words = packingTexts[language];
  const [opened, setOpened] = useState<true | Trouble>();
  const open = () =>
    workbook.openCopy(file).then(
      () => setOpened(true),
      (error) => setOpened(asTrouble(error))
    );
  return (
    <>
      <div role="status" className={styles.part}>
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody className={styles.body}>
            {opened === true ? words.opened : words.ready}{" "}
            {live > 0 && counted(words.liveCells, live, language)}{" "}
            {fixed > 0 && counted(words.fixedCells, fixed, language)}
          </MessageBarBody>
        </MessageBar>
        {unfinished && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody className={styles.body}>
              {counted(words.unfinished, unfinished.count, language)}{" "}
              <Button
                className={styles.place}
                appearance="transparent"
                size="small"
                onClick={() =>
                  goTo({ sheetName: unfinished.sheetName, address: unfinished.address })
                }
              >
                {fill(words.place, { sheet: unfinished.sheetName, address: unfinished.address })}
              </Button>
            </MessageBarBody>
          </MessageBar>
        )}
        <Body1>{words.pdf}</Body1>
      </div>
      {opened !== undefined && opened !== true && (
        <TroubleBar trouble={opened} note={words.saveInstead} />
      )}
      <div className={styles.ways}>
        <Button className={styles.button} appearance="primary" onClick={() => void open()}>
          {words.open}
        </Button>
        <Button className={styles.button} onClick={() => saveFile(file, `${words.fileName}.xlsx`)}>
          {words.save}
        </Button>
      </div>
    </>
  );
}
