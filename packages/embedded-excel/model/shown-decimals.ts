/**
 * A number as the decimals of its number format leave it, rounded in its decimal form as Excel does: 1.005 as `0.00` is
 * 1.01, although what a computer stores for it is a little less. The same number where the format is of another kind
 * (`General`, dates, fractions, powers of ten, parts with conditions) or nothing of it would be left.
 */
export function roundedAsShown(value: number, numberFormat: string): number {
  const places = placesOf(value, numberFormat);
  if (places === undefined || !Number.isFinite(value)) return value;
  const moved = (number: number, by: number): number => {
    const [digits, exponent = "0"] = number.toPrecision(15).split("e");
    return Number(`${digits}e${Number(exponent) + by}`);
  };
  const rounded = moved(Math.round(moved(Math.abs(value), places)), -places);
  return rounded === 0 || Number.isNaN(rounded) ? value : Math.sign(value) * rounded;
}

/** Texts in a format, characters that stand for themselves or fill up, colours, languages and conditions. */
const NO_DIGITS = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;
const CONDITION = /\[[<>=]/;
const OTHER_KIND = /General|[eE][+-]|\/|[ymdhsYMDHS@]/;

/** How many decimals of the number itself show: two more for a percentage, three fewer for each comma of thousands. */
function placesOf(value: number, numberFormat: string): number | undefined {
  if (CONDITION.test(numberFormat)) return undefined;
  const parts = numberFormat.replace(NO_DIGITS, "").split(";");
  const part = (value < 0 ? parts[1] : undefined) ?? parts[0] ?? "";
  if (OTHER_KIND.test(part) || !/[0#?]/.test(part)) return undefined;
  const [whole = "", decimals = ""] = part.split(".");
  const thousands = /,*$/.exec((decimals || whole).replace(/[^0#?,]/g, ""))?.[0].length ?? 0;
  const percent = part.split("%").length - 1;
  return decimals.replace(/[^0#?]/g, "").length + 2 * percent - 3 * thousands;
}
