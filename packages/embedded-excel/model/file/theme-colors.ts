/** Office's own theme, in the order that files count it: light 1, dark 1, light 2, dark 2, accents, links. */
const OFFICE = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** The old palette of 56 colours, from index 8. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** What a file says of a colour. */
interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** Makes colours of a file, which may lean on its theme, into plain ones. */
export class ThemeColors {
  private readonly colors: readonly string[];

  /** `themeXml` is the file's `theme1.xml`. */
  constructor(themeXml?: string) {
    const scheme = /<a:clrScheme[\s\S]*?<\/a:clrScheme>/.exec(themeXml ?? "")?.[0] ?? "";
    const found = [...scheme.matchAll(/<a:(?:srgbClr val|sysClr [^>]*lastClr)="([0-9A-Fa-f]{6})"/g)].map(
      ([, c]) => c ?? "",
    );
    const [dark1 = "", light1 = "", dark2 = "", light2 = "", ...rest] = found;
    this.colors = found.length >= 12 ? [light1, dark1, light2, dark2, ...rest] : OFFICE;
  }

  /** "#RRGGBB", or undefined for "automatic". */
  resolve(color: object | undefined): string | undefined {
    const { argb, theme, tint = 0, indexed } = (color ?? {}) as FileColor;
    const plain =
      argb !== undefined
        ? argb.slice(-6)
        : theme !== undefined
          ? this.colors[theme]
          : indexed !== undefined
            ? PALETTE[indexed < 8 ? indexed : indexed - 8]
            : undefined;
    return plain === undefined ? undefined : `#${tinted(plain, tint).toUpperCase()}`;
  }
}

/** Lighter for a positive tint, darker for a negative one, as Excel does by lightness. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const channels = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(...channels);
  const least = Math.min(...channels);
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = (most - least) / (1 - Math.abs(2 * lightness - 1) || 1);
  const reach = spread * (1 - Math.abs(2 * wanted - 1));
  return channels
    .map((channel) => {
      const share = most === least ? 0 : (channel - least) / (most - least);
      const value = wanted - reach / 2 + share * reach;
      return Math.round(Math.min(1, Math.max(0, value)) * 255)
        .toString(16)
        .padStart(2, "0");
    })
    .join("");
}
