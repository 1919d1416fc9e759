/**
 * Cells of sheets that are not shown the engine holds against their rules when the browser has nothing else to do. Where
 * the sheet is deleted, or another workbook opened, by then, it does not find them any more, and throws. So what is gone
 * is not looked at.
 */
import { IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";

const { prototype } = SheetsDataValidationValidatorService;
const validate = prototype.validatorRanges;

/** the field in which the service keeps the workbooks that are open */
interface Keeper {
  _univerInstanceService: IUniverInstanceService;
}

export function validateWhatIsThere(): void {
  prototype.validatorRanges = async function (unitId, sheetId, ranges) {
    const { _univerInstanceService: open } = this as unknown as Keeper;
    const workbook = open.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return workbook?.getSheetBySheetId(sheetId) ? validate.call(this, unitId, sheetId, ranges) : [];
  };
}
