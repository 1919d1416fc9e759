import { Button, makeStyles } from "@fluentui/react-components";
import { usePane } from "../state/PaneContext";
import { tools } from "../tools";
import { SectionTitle } from "./SectionTitle";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(130px, 1fr))",
    gap: "8px",
  },
  tool: { width: "100%", justifyContent: "flex-start", textAlign: "start", whiteSpace: "normal" },
});

/** What can be done with the workbook beside adding sheets. */
export function Tools() {
  const styles = useStyles();
  const { words, open } = usePane();
  return (
    <>
      <SectionTitle>{words.home.tools}</SectionTitle>
      <ul className={styles.list}>
        {tools.map(([name, Icon]) => (
          <li key={name}>
            <Button className={styles.tool} icon={<Icon />} onClick={() => open({ name })}>
              {words.tool[name]}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
