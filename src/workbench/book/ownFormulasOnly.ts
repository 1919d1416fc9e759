/**
 * For each change the engine notes which formulas of the sheet share a text, and to do so gathers the formulas of every
 * sheet anew. It looks at those of the changed sheet alone; with many sheets the rest is what takes the time.
 */
import { FormulaDataModel } from "@univerjs/engine-formula";

const update = FormulaDataModel.prototype.updateFormulaData;

export function gatherOwnFormulasOnly(): void {
  FormulaDataModel.prototype.updateFormulaData = function (unitId, sheetId, cells) {
    this.getFormulaData = () => ({
      [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) },
    });
    try {
      return update.call(this, unitId, sheetId, cells);
    } finally {
      // the class's own again
      delete (this as Partial<FormulaDataModel>).getFormulaData;
    }
  };
}
