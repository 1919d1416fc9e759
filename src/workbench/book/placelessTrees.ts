/**
 * The formula of a conditional format stands in no cell. The engine notes for it, as the place, how far a cell lies from
 * the first that has the format, and takes it for the cell in that place of the sheet: whatever reads that cell would come
 * after the formula. Where the formula in turn reads what comes after, neither order is right, and long chains of cells
 * are computed backwards. So nothing waits for such a formula.
 */
import {
  FormulaDependencyTree,
  FormulaDependencyTreeType,
  FormulaDependencyTreeVirtual,
} from "@univerjs/engine-formula";

const classes = [FormulaDependencyTree, FormulaDependencyTreeVirtual];
const places = classes.map(({ prototype }) => prototype.toRTreeItem);

export function waitForCellsOnly(): void {
  classes.forEach(({ prototype }, index) => {
    prototype.toRTreeItem = function () {
      if (this.type === FormulaDependencyTreeType.OTHER_FORMULA) return [];
      return places[index]!.call(this);
    };
  });
}
