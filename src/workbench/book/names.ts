/** Defined names, for the whole book or for one sheet. */
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import type { NameInfo } from "./book";
import type { Engine } from "./engine";

/** what the engine takes for the scope of a name that holds everywhere */
const wholeBook = "AllDefaultWorkbook";

export class Names {
  constructor(
    private readonly engine: Engine,
    private readonly translate: {
      toEngine(formula: string): string;
      fromEngine(formula: string): string;
    }
  ) {}

  all(): NameInfo[] {
    return this.params().map((param) => {
      const info: NameInfo = {
        name: param.name,
        formula: this.translate.fromEngine(withEquals(param.formulaOrRefString)),
        comment: param.comment ?? "",
        visible: !param.hidden,
      };
      if (param.localSheetId && param.localSheetId !== wholeBook) info.sheetId = param.localSheetId;
      return info;
    });
  }

  set(info: NameInfo): void {
    const formula = this.translate.toEngine(withEquals(info.formula));
    this.engine.run(SetDefinedNameMutation.id, {
      unitId: this.engine.unitId,
      id: this.find(info.name, info.sheetId)?.id ?? nameId(info.name, info.sheetId),
      name: info.name,
      // a plain reference stands without its sign, as the engine's own dialog stores it
      formulaOrRefString: isReference(formula) ? formula.slice(1) : formula,
      comment: info.comment,
      hidden: !info.visible,
      localSheetId: info.sheetId ?? wholeBook,
    });
  }

  remove(name: string, sheetId?: string): void {
    const param = this.find(name, sheetId);
    if (!param) throw new Error(`no name ${name}`);
    this.engine.run(RemoveDefinedNameMutation.id, { unitId: this.engine.unitId, ...param });
  }

  private params(): IDefinedNamesServiceParam[] {
    const map =
      this.engine.injector.get(IDefinedNamesService).getDefinedNameMap(this.engine.unitId) ?? {};
    return Object.values(map).sort((one, other) => (one.name < other.name ? -1 : 1));
  }

  private find(name: string, sheetId?: string): IDefinedNamesServiceParam | undefined {
    const scope = sheetId ?? wholeBook;
    return this.params().find(
      (param) =>
        param.name.toLowerCase() === name.toLowerCase() &&
        (param.localSheetId || wholeBook) === scope
    );
  }
}

function nameId(name: string, sheetId?: string): string {
  return `${sheetId ?? ""}!${name.toLowerCase()}`;
}

function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

function isReference(formula: string): boolean {
  return /^=('([^']|'')+'|[^'!(]+)!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/i.test(formula);
}
