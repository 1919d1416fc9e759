import { Button, makeStyles } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { definitionOf } from "../../functions/catalogue";
import type { ActiveCell } from "../../workbook/types";
import { fill } from "../fill";
import { findCall } from "../../functions/calls";
import { FunctionList } from "../functions/FunctionList";
import { FunctionView } from "../functions/FunctionView";
import { useActiveCell } from "../functions/useActiveCell";
import { TroubleBar } from "../parts/TroubleBar";
import { usePane } from "../state/PaneContext";
import type { FunctionsPage } from "../state/page";

const useStyles = makeStyles({
  edit: { alignSelf: "stretch", whiteSpace: "normal", justifyContent: "flex-start" },
});

/** All functions, or one of them with its form; and the way to the formula in the active cell. */
export default function Functions({ page }: { page: FunctionsPage }) {
  const styles = useStyles();
  const { words, open } = usePane();
  const followed = useActiveCell();
  const { cell, trouble, refresh } = followed;
  const formula = cell && editable(cell, page);
  const definition = page.id && definitionOf(page.id);
  return (
    <>
      {trouble && <TroubleBar trouble={trouble} onRetry={refresh} />}
      {formula && (
        <Button
          className={styles.edit}
          icon={<EditRegular />}
          onClick={() => open({ ...page, ...formula })}
        >
          {fill(words.functions.edit, { cell: formula.edit.address })}
        </Button>
      )}
      {definition ? (
        <FunctionView definition={definition} edit={page.edit} followed={followed} />
      ) : (
        <FunctionList page={page} />
      )}
    </>
  );
}

/** The KPI formula that the cell holds, unless its page is open already. */
function editable(
  { sheetName, address, formula }: ActiveCell,
  { edit }: FunctionsPage
): Required<Pick<FunctionsPage, "id" | "edit">> | undefined {
  const call = formula && findCall(formula);
  const isOpen = edit?.sheetName === sheetName && edit.address === address;
  return call && !isOpen ? { id: call.id, edit: { sheetName, address, formula } } : undefined;
}
