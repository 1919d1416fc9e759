import { Caption1, makeStyles } from "@fluentui/react-components";
import type { InsertPreview } from "../../workbook/types";
import { usePane } from "../state/PaneContext";
import { SectionTitle } from "./SectionTitle";
import { token } from "../token";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "4px" },
  list: { margin: 0, paddingLeft: "20px", color: token("colorNeutralForeground2") },
  sheet: { fontWeight: token("fontWeightSemibold") },
});

/** The sheets that come along because the template reads from them. */
export function AlsoAdds({ preview }: { preview: InsertPreview }) {
  const styles = useStyles();
  const { words } = usePane();
  const also = preview.sheets.slice(0, -1);
  if (also.length === 0) return null;
  return (
    <section className={styles.part}>
      <SectionTitle>{words.insert.alsoAdds}</SectionTitle>
      <ul className={styles.list}>
        {also.map(({ template, sheetName }) => (
          <li key={template}>
            <Caption1 className={styles.sheet}>{sheetName}</Caption1>
            <br />
            <Caption1>{words.template[template].purpose}</Caption1>
          </li>
        ))}
      </ul>
    </section>
  );
}
