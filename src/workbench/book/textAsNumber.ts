/**
 * Whether a text is a number in disguise ("1,200", "5%"), the engine asks of every text that a sum or a condition meets,
 * and each time it takes the text apart. Names of people and products are no numbers; once is enough to know that.
 */
import { StringValueObject } from "@univerjs/engine-formula";

type Converted = ReturnType<StringValueObject["convertToNumberObjectValue"]>;

/** texts that are kept; then the memory begins anew */
const most = 20_000;

const plainTexts = new Map<string, Converted>();
const convert = StringValueObject.prototype.convertToNumberObjectValue;

export function rememberPlainTexts(): void {
  StringValueObject.prototype.convertToNumberObjectValue = function (this: StringValueObject) {
    const text = this.getValue();
    const known = plainTexts.get(text);
    if (known) return known;
    const converted = convert.call(this);
    if (!converted.isNumber()) {
      if (plainTexts.size >= most) plainTexts.clear();
      plainTexts.set(text, converted);
    }
    return converted;
  };
}
