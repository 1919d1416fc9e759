import { Body1, Button, makeStyles } from "@fluentui/react-components";
import { ArrowImportRegular } from "@fluentui/react-icons/svg/arrow-import";
import type { TemplateId } from "../../templates/plan";
import { fill } from "../fill";
import { heldSheet } from "../loop";
import { FollowedHolidayOffer } from "../parts/FollowedHolidayOffer";
import { InsertForm } from "../parts/InsertForm";
import { Inserted } from "../parts/Inserted";
import { usePane } from "../state/PaneContext";
import { token } from "../token";

const useStyles = makeStyles({
  purpose: { color: token("colorNeutralForeground2") },
  go: { alignSelf: "start", whiteSpace: "normal", textAlign: "start" },
});

/** One template: what it is for, and, as the workbook stands, how to insert it, that it was inserted, or where it is. */
export default function Template({ template }: { template: TemplateId }) {
  const styles = useStyles();
  const { words, loop, insertion, goTo, open } = usePane();
  const held = loop.state && heldSheet(loop.state, template);
  const facts = held && { sheet: held.sheetName };

  return (
    <>
      <Body1 className={styles.purpose}>{words.template[template].purpose}</Body1>
      {template === "actuals" && insertion.phase !== "working" && (
        <Button
          className={styles.go}
          icon={<ArrowImportRegular />}
          onClick={() => open({ name: "importing" })}
        >
          {words.tool.importing}
        </Button>
      )}
      {insertion.phase === "done" && insertion.template === template ? (
        <Inserted result={insertion.result} />
      ) : held && facts && insertion.phase !== "working" ? (
        <>
          <Body1>{fill(words.insert.there, facts)}</Body1>
          <Button
            className={styles.go}
            appearance="primary"
            onClick={() => goTo({ sheetId: held.sheetId })}
          >
            {fill(words.insert.goTo, facts)}
          </Button>
        </>
      ) : (
        <InsertForm key={template} template={template} />
      )}
      {template === "settings" && held && insertion.phase !== "working" && <FollowedHolidayOffer />}
    </>
  );
}
