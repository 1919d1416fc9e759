import type { TemplateId } from "../../templates/plan";
import type { Held } from "../../workbook/types";
import { fill } from "../fill";
import { Button } from "../plain/Button";
import { usePane } from "../state/PaneContext";

/** One sheet of a step: where the workbook has it and the way there, or the way to adding it. */
export function SheetRow({ template, held }: { template: TemplateId; held?: Held }) {
  const { words, open, goTo } = usePane();
  const { title } = words.template[template];
  const renamed = held && held.sheetName !== title;
  return (
    <li className="sheet">
      <span className="sheet-name">
        <span className={held ? undefined : "sheet-missing"}>{title}</span>
        {renamed && (
          <span className="caption sheet-here">
            {fill(words.home.here, { sheet: held.sheetName })}
          </span>
        )}
      </span>
      {held ? (
        <Button
          appearance="transparent"
          size="small"
          aria-label={fill(words.home.goLabel, { sheet: held.sheetName })}
          onClick={() => goTo({ sheetId: held.sheetId })}
        >
          {words.home.go}
        </Button>
      ) : (
        <Button
          appearance="transparent"
          size="small"
          aria-label={fill(words.home.addLabel, { title })}
          onClick={() => open({ name: "template", template })}
        >
          {words.home.add}
        </Button>
      )}
    </li>
  );
}
