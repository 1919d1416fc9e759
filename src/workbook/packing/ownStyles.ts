/** The looks of a pack's own pages, added to the styles of the file. */
import { colors } from "../../templates/build/look";
import { setText, textOf, type Parts } from "../sharing/archive";
import { escapeAttribute, withAttribute, Edits } from "../sharing/markup";
import { elementsOf, prefixed, prefixOf, tagOf, type Found } from "./elements";
import { looks, type Look, type LookOf } from "./ownPage";

const argb = (color: string) => `FF${color.slice(1)}`;

/** @param name the element that names the workbook's usual font */
const fontsNamed = (name: string) => ({
  title: `<font><b/><sz val="16"/><color rgb="${argb(colors.title)}"/>${name}</font>`,
  bold: `<font><b/><sz val="11"/><color rgb="${argb(colors.ink)}"/>${name}</font>`,
  quiet: `<font><sz val="10"/><color rgb="${argb(colors.quiet)}"/>${name}</font>`,
  header: `<font><b/><sz val="11"/><color rgb="${argb(colors.headerText)}"/>${name}</font>`,
});
const fill = (color: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/></patternFill></fill>`;
const fills = {
  section: fill(colors.section),
  header: fill(colors.header),
  input: fill(colors.input),
};
const side = (name: string) =>
  `<${name} style="thin"><color rgb="${argb(colors.line)}"/></${name}>`;
const line = `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>`;

/** Returns the number of each look's style; a file without styles keeps none of them, and all look alike. */
export function addLooks(parts: Parts, path: string | undefined): Record<Look, number> {
  const names = Object.keys(looks) as Look[];
  const xml = path === undefined ? undefined : textOf(parts, path);
  const lists = xml === undefined ? [] : elementsOf(xml, ["fonts", "fills", "borders", "cellXfs"]);
  const list = (name: string) => lists.find((each) => each.name === name);
  const [fontList, fillList, borderList, styleList] = ["fonts", "fills", "borders", "cellXfs"].map(
    list
  );
  if (!path || !xml || !fontList || !fillList || !borderList || !styleList)
    return Object.fromEntries(names.map((name) => [name, 0])) as Record<Look, number>;

  const prefix = prefixOf(tagOf(xml, styleList));
  const edits = new Edits();
  /** returns the number of the first */
  const add = (list: Found, item: string, elements: readonly string[]): number => {
    const before = elementsOf(xml, [item]).filter(
      ({ start, end }) => start >= list.innerStart && end <= list.innerEnd
    ).length;
    const tag = withAttribute(tagOf(xml, list), "count", String(before + elements.length));
    edits.replace(list.start, list.innerStart, tag);
    edits.replace(list.innerEnd, list.innerEnd, prefixed(elements.join(""), prefix));
    return before;
  };
  const [usual] = elementsOf(xml.slice(fontList.start, fontList.end), ["name"]);
  const face = usual?.attributes.val;
  const fonts = fontsNamed(face ? `<name val="${escapeAttribute(face)}"/>` : "");
  const firstFont = add(fontList, "font", Object.values(fonts));
  const firstFill = add(fillList, "fill", Object.values(fills));
  const border = add(borderList, "border", [line]);
  const style = (look: LookOf): string => {
    const font = look.font ? firstFont + Object.keys(fonts).indexOf(look.font) : 0;
    const filling = look.fill ? firstFill + Object.keys(fills).indexOf(look.fill) : 0;
    const horizontal = look.center ? ' horizontal="center"' : "";
    return (
      `<xf numFmtId="${look.format ?? 0}" fontId="${font}" fillId="${filling}" borderId="${look.line ? border : 0}" xfId="0"` +
      ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">' +
      `<alignment${horizontal} vertical="center" wrapText="${look.line ? 1 : 0}"/>` +
      `<protection locked="${look.open ? 0 : 1}"/></xf>`
    );
  };
  const firstStyle = add(
    styleList,
    "xf",
    names.map((name) => style(looks[name]))
  );
  setText(parts, path, edits.apply(xml));
  return Object.fromEntries(names.map((name, at) => [name, firstStyle + at])) as Record<
    Look,
    number
  >;
}
