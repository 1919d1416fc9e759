import { Body1, Button, Caption1, makeStyles } from "@fluentui/react-components";
import type { CellPlace } from "../../workbook/types";
import { fill } from "../fill";
import { usePane } from "../state/PaneContext";
import { token } from "../token";

const useStyles = makeStyles({
  statement: {
    width: "100%",
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: "4px",
    padding: "10px 12px",
    textAlign: "start",
    fontWeight: "normal",
  },
  quiet: { color: token("colorNeutralForeground3") },
});

export interface StatementProps {
  sentence: string;
  /** what else is to be known, each in a few words */
  facts?: readonly string[];
  place: CellPlace;
}

/** A sentence about the workbook that leads to the cell it comes from. */
export function Statement({ sentence, facts = [], place }: StatementProps) {
  const styles = useStyles();
  const { words, goTo } = usePane();
  const { sheetName, address } = place;
  return (
    <Button className={styles.statement} onClick={() => goTo(place)}>
      <Body1>{sentence}</Body1>
      {facts.length > 0 && <Caption1>{facts.join(" · ")}</Caption1>}
      <Caption1 className={styles.quiet}>
        {fill(words.check.placeCell, { sheet: sheetName, address })}
      </Caption1>
    </Button>
  );
}
