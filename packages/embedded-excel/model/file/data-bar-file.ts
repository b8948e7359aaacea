import type { Bound, ConditionalRule } from "../conditional-format";
import { attribute, escapeXml, unescapeXml } from "./file-package";

/** A rule in a sheet's extension, and where it holds. */
export interface RuleExtension {
  readonly xml: string;
  readonly where: string;
}

type DataBar = Extract<ConditionalRule, { kind: "dataBar" }>;

/** A data bar with what stands in the extension alone: its scale, and whether it is of one colour. */
export function readBar(extension: string | undefined, bar: DataBar): DataBar {
  if (extension === undefined) return bar;
  const tag = /<x14:dataBar\b[^>]*>/.exec(extension)?.[0] ?? "";
  const [min, max] = [
    ...extension.matchAll(/<x14:cfvo\b[^>]*\/>|<x14:cfvo\b[^>]*>[\s\S]*?<\/x14:cfvo>/g),
  ].map(([xml]): Bound => {
    const value = /<xm:f>([^<]*)</.exec(xml)?.[1];
    const type = (attribute(xml.slice(0, xml.indexOf(">") + 1), "type") ?? "min") as Bound["type"];
    return value === undefined ? { type } : { type, value: unescapeXml(value) };
  });
  return {
    ...bar,
    min: min ?? bar.min,
    max: max ?? bar.max,
    gradient: !["0", "false"].includes(attribute(tag, "gradient") ?? "1"),
  };
}

/** The extension of a data bar as Excel writes it: without it the bar would reach from a tenth to nine tenths. */
export function barExtension(bar: DataBar, id: string): string {
  const bound = ({ type, value }: Bound): string =>
    value === undefined
      ? `<x14:cfvo type="${type}"/>`
      : `<x14:cfvo type="${type}"><xm:f>${escapeXml(value)}</xm:f></x14:cfvo>`;
  return (
    `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100"` +
    `${bar.gradient ? "" : ' gradient="0"'}>${bound(bar.min)}${bound(bar.max)}` +
    '<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>'
  );
}
