import { Button } from "../plain/Button";
import { usePane } from "../state/PaneContext";
import { tools } from "../tools";
import { SectionTitle } from "./SectionTitle";

/** What can be done with the workbook beside adding sheets. */
export function Tools() {
  const { words, open } = usePane();
  return (
    <>
      <SectionTitle>{words.home.tools}</SectionTitle>
      <ul className="tools">
        {tools.map(([name, Icon]) => (
          <li key={name}>
            <Button icon={<Icon />} onClick={() => open({ name })}>
              {words.tool[name]}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
