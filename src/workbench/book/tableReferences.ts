/**
 * Mends a reference into a table that a function gives back: INDEX(Table[x],2) on another sheet. The engine notes only
 * the id of the table's sheet and drops it again, because it knows the sheet of a reference by its name.
 */
import { IFunctionService, type BaseReferenceObject } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

export function keepSheetOfTableReferences(engine: Engine): void {
  for (const [, executor] of engine.injector.get(IFunctionService).getExecutors()) {
    const create = executor.createReferenceObject.bind(executor);
    executor.createReferenceObject = (reference, range) => {
      const created = create(reference, range);
      const sheetId = reference.getForcedSheetId();
      if (created.isReferenceObject() && sheetId && !reference.getForcedSheetName()) {
        const name = engine.workbook.getSheetBySheetId(sheetId)?.getName();
        if (name) (created as BaseReferenceObject).setForcedSheetName(name);
      }
      return created;
    };
  }
}
