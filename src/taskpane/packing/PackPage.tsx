import { useState } from "react";
import {
  Body1,
  Button,
  Checkbox,
  Field,
  makeStyles,
  ProgressBar,
  Radio,
  RadioGroup,
} from "@fluentui/react-components";
import { packingTexts } from "../../locales/packing";
import { commonTexts } from "../../locales/templates/common";
import type { Pack } from "../../workbook/packing/pack";
import type { Trouble } from "../../workbook/types";
import { Loading } from "../parts/Loading";
import { TroubleBar } from "../parts/TroubleBar";
import { usePane } from "../state/PaneContext";
import { asTrouble } from "../troubles";
import { isOwn, otherPages, ownOrderOf, sheetsOf, usualPages } from "./chosen";
import { Pages } from "./Pages";
import { ReadyPack } from "./ReadyPack";

type Formulas = "live" | "values";

type Packing =
  | { phase: "asking" }
  | { phase: "making" }
  | { phase: "ready"; pack: Pack }
  | { phase: "failed"; trouble: Trouble };

const useStyles = makeStyles({
  button: { whiteSpace: "normal", alignSelf: "start" },
  part: { display: "flex", flexDirection: "column", gap: "12px" },
});

/** Chosen pages of the workbook, in order and ready to print, as a workbook of their own. */
export default function PackPage() {
  const styles = useStyles();
  const { language, workbook, loop } = usePane();
  const words = packingTexts[language];
  const [wanted, setWanted] = useState<readonly string[]>();
  const [formulas, setFormulas] = useState<Formulas>("values");
  const [locked, setLocked] = useState(true);
  const [packing, setPacking] = useState<Packing>({ phase: "asking" });
  if (!loop.state) return <Loading />;

  const { state } = loop;
  const pages = (wanted ?? usualPages(state)).filter(
    (page) => isOwn(page) || state.sheetNames.includes(page)
  );
  const others = otherPages(state, pages);
  const sheets = sheetsOf(pages);
  const isMaking = packing.phase === "making";
  const ask = () => setPacking({ phase: "asking" });
  const make = () => {
    setPacking({ phase: "making" });
    const texts = { header: words.header, pages: commonTexts[language].pages };
    const own = ownOrderOf(pages, state, language);
    workbook.makePack({ sheets, formulas, locked, texts, own }).then(
      (pack) => setPacking({ phase: "ready", pack }),
      (error) => setPacking({ phase: "failed", trouble: asTrouble(error) })
    );
  };

  return (
    <>
      <Body1>{words.lead}</Body1>
      <Pages
        {...{ pages, others }}
        disabled={isMaking}
        onChange={(next) => {
          setWanted(next);
          ask();
        }}
      />
      <Field label={words.cells}>
        <RadioGroup
          value={formulas}
          disabled={isMaking}
          onChange={(_, { value }) => {
            setFormulas(value as Formulas);
            ask();
          }}
        >
          {(["values", "live"] as const).map((each) => (
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
      <Checkbox
        checked={locked}
        disabled={isMaking}
        onChange={(_, { checked }) => {
          setLocked(checked === true);
          ask();
        }}
        label={
          <>
            {words.lock}
            <br />
            <small>{words.lockHint}</small>
          </>
        }
      />
      {packing.phase === "asking" &&
        (sheets.length > 0 ? (
          <Button className={styles.button} appearance="primary" onClick={make}>
            {words.make}
          </Button>
        ) : (
          <Body1>{words.nothing}</Body1>
        ))}
      <div role="status" className={styles.part}>
        {isMaking && (
          <>
            <ProgressBar aria-label={words.making} />
            <Body1>{words.making}</Body1>
          </>
        )}
      </div>
      {packing.phase === "ready" && <ReadyPack pack={packing.pack} />}
      {packing.phase === "failed" && <TroubleBar trouble={packing.trouble} onRetry={make} />}
    </>
  );
}
