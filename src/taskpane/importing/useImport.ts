/** An import from the file to the table, step by step, as the page shows it. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Importer } from "../../workbook/importing/importer";
import { ImportFailure } from "../../workbook/importing/failure";
import type { FailureCode } from "../../workbook/importing/failure";
import { startImporter } from "../../workbook/importing/start";
import { comfortableRows } from "../../workbook/importing/types";
import type {
  Checked,
  ColumnView,
  Decisions,
  FileToRead,
  ImportTarget,
  Layout,
  Opened,
  Reading,
  Target,
} from "../../workbook/importing/types";
import type { ImportResult, Progress, Trouble } from "../../workbook/types";
import { usePane } from "../state/PaneContext";
import { asTrouble } from "../troubles";
import { recall, remember } from "./memory";

export type Stage =
  | { name: "choose"; failure?: FailureCode; trouble?: Trouble }
  | { name: "reading"; file: string }
  | { name: "columns" }
  | { name: "checking" }
  | { name: "preview"; trouble?: Trouble }
  | { name: "writing"; progress: Progress }
  | { name: "done"; result: ImportResult; trouble?: Trouble; takenBack?: boolean };

/** The file as it was read. */
export interface InHand {
  file: FileToRead;
  opened: Opened;
  layout: Layout;
  views: ColumnView[];
  target: ImportTarget;
  /** whether the columns go where the user sent them in an earlier file */
  remembered: boolean;
}

const usual: Decisions = {
  mode: "append",
  alreadyThere: "update",
  repeatedOnce: true,
  names: {},
  summedUp: false,
};

export interface Importing {
  stage: Stage;
  inHand?: InHand;
  checked?: Checked;
  /** whether the check is being done anew, with other decisions */
  isBusy: boolean;
  decisions: Decisions;
  open(file: FileToRead, reading?: Reading): Promise<void>;
  setHeaderRow(row: number): Promise<void>;
  redirect(index: number, target: Target | undefined): Promise<void>;
  setDateOrder(index: number, order: "dmy" | "mdy"): void;
  check(): Promise<void>;
  decide(change: Partial<Decisions>): Promise<void>;
  backToColumns(): void;
  write(): Promise<void>;
  takeBack(): Promise<void>;
  /** ends whatever is going on, and begins anew */
  cancel(): void;
}

export function useImport(): Importing {
  const { workbook, language, today, loop } = usePane();
  const [stage, setStage] = useState<Stage>({ name: "choose" });
  const [inHand, setInHand] = useState<InHand>();
  const [checked, setChecked] = useState<Checked>();
  const [decisions, setDecisions] = useState(usual);
  const [isBusy, setBusy] = useState(false);
  const importer = useRef<Importer>(undefined);
  /** goes up when what was begun is given up; answers to it are then dropped */
  const round = useRef(0);

  const stop = useCallback(() => {
    round.current++;
    importer.current?.stop();
    importer.current = undefined;
  }, []);
  useEffect(() => stop, [stop]);

  const cancel = () => {
    stop();
    setStage({ name: "choose" });
    setInHand(undefined);
    setChecked(undefined);
  };

  /** runs it, and shows why it failed, unless the user has gone on to something else by then */
  const attempt = async (work: (isCurrent: () => boolean) => Promise<void>) => {
    const mine = round.current;
    const isCurrent = () => round.current === mine;
    try {
      await work(isCurrent);
    } catch (error) {
      if (!isCurrent()) return;
      stop();
      const isFailure = error instanceof ImportFailure;
      setStage({
        name: "choose",
        ...(isFailure ? { failure: error.code } : { trouble: asTrouble(error) }),
      });
    }
  };

  const open = (file: FileToRead, reading: Reading = {}) => {
    stop();
    setStage({ name: "reading", file: file.name });
    return attempt(async (isCurrent) => {
      const worker = startImporter();
      importer.current = worker;
      const target = await workbook.readImportTarget(language);
      await worker.know(target);
      const { layout, views, ...about } = await worker.open(file, reading);
      const known = recall(layout);
      if (!isCurrent()) return;
      setInHand({
        file,
        opened: { ...about, layout, views },
        layout: known ?? layout,
        views,
        target,
        remembered: known !== undefined,
      });
      setDecisions(usual);
      setChecked(undefined);
      setStage({ name: "columns" });
    });
  };

  const setHeaderRow = (row: number) =>
    attempt(async (isCurrent) => {
      const arranged = await importer.current!.arrange(row);
      if (isCurrent())
        setInHand((before) => before && { ...before, ...arranged, remembered: false });
    });

  const redirect = (index: number, target: Target | undefined) =>
    attempt(async (isCurrent) => {
      const column = await importer.current!.redirect(inHand!.layout, index, target);
      if (!isCurrent()) return;
      setInHand((before) => before && { ...before, layout: replaced(before.layout, column) });
    });

  const setDateOrder = (index: number, dateOrder: "dmy" | "mdy") =>
    setInHand((before) => {
      const column = before?.layout.columns.find((each) => each.index === index);
      if (!before || !column) return before;
      return { ...before, layout: replaced(before.layout, { ...column, dateOrder }) };
    });

  const check = () => {
    setStage({ name: "checking" });
    return attempt(async (isCurrent) => {
      const { layout, target } = inHand!;
      remember(layout);
      let wanted = decisions;
      let found = await importer.current!.check(layout, wanted);
      if (!checked && found.unsummed + target.rows.length > comfortableRows) {
        wanted = { ...decisions, summedUp: true };
        found = await importer.current!.check(layout, wanted);
      }
      if (!isCurrent()) return;
      setDecisions(wanted);
      setChecked(found);
      setStage({ name: "preview" });
    });
  };

  const decide = (change: Partial<Decisions>) => {
    const wanted = { ...decisions, ...change };
    setDecisions(wanted);
    setBusy(true);
    return attempt(async (isCurrent) => {
      const found = await importer.current!.check(inHand!.layout, wanted);
      if (!isCurrent()) return;
      setChecked(found);
      setBusy(false);
    });
  };

  const write = () => {
    const show = (progress: Progress) => setStage({ name: "writing", progress });
    show({ share: 0, stage: "reading" });
    return attempt(async (isCurrent) => {
      const rows = await importer.current!.rowsToImport();
      try {
        const choices = { language: inHand!.target.language, asOf: today() };
        const result = await workbook.importRows(rows, choices, show);
        if (isCurrent()) setStage({ name: "done", result });
      } catch (error) {
        if (isCurrent()) setStage({ name: "preview", trouble: asTrouble(error) });
      }
      await loop.refresh();
    });
  };

  const takeBack = async () => {
    if (stage.name !== "done") return;
    const { result } = stage;
    setStage({ name: "writing", progress: { share: 0, stage: "takingBack" } });
    try {
      await workbook.takeBackImport();
      setStage({ name: "done", result, takenBack: true });
    } catch (error) {
      setStage({ name: "done", result, trouble: asTrouble(error) });
    }
  };

  return {
    ...{ stage, inHand, checked, isBusy, decisions },
    ...{ open, setHeaderRow, redirect, setDateOrder, check, decide, write, takeBack, cancel },
    backToColumns: () => setStage({ name: "columns" }),
  };
}

/** One column goes to one place: another that went there before is left out. */
function replaced(layout: Layout, column: Layout["columns"][number]): Layout {
  const columns = layout.columns.map((each) => {
    if (each.index === column.index) return column;
    const isTaken = column.target !== undefined && each.target === column.target;
    return isTaken ? { index: each.index, name: each.name } : each;
  });
  return { ...layout, columns };
}
