/**
 * The colours of the sheets. Four cluster hues that stay apart for protanopes, deuteranopes and tritanopes (blue, ochre,
 * plum, teal: never red against green), each as an accent for surfaces without text, an ink for text on white or on
 * the tint, and a tint for surfaces under text.
 */

export interface ClusterColors {
  readonly accent: string;
  readonly ink: string;
  readonly tint: string;
}

export const CLUSTER_COLORS: readonly ClusterColors[] = [
  { accent: "#3369A8", ink: "#14497A", tint: "#E1ECF8" },
  { accent: "#D79B39", ink: "#7F541C", tint: "#FBF0DE" },
  { accent: "#784668", ink: "#6B2F58", tint: "#F6E6EF" },
  { accent: "#2FADA9", ink: "#0B6E66", tint: "#DAF2F0" },
];

/** Text, and quieter text such as a subtitle. */
export const INK = "#1F2933";
export const QUIET_INK = "#56616C";
/** A link to another place. */
export const LINK_INK = "#0B5CAD";
/** Thin lines between rows. */
export const LINE = "#D3D9DF";
/** A table's header. */
export const HEADER_FILL = "#E9EDF1";
export const HEADER_INK = "#2B3642";
/** Behind a cell that is still to be filled in. */
export const TO_FILL_IN = "#FFF8DF";
export const WHITE = "#FFFFFF";

/** The colours of a cluster by its code: "1" is the first hue, and so it stays in any selection. */
export function clusterColors(clusterCode: string): ClusterColors {
  const rank = Number.parseInt(clusterCode, 10);
  const index = Number.isNaN(rank)
    ? 0
    : (((rank - 1) % CLUSTER_COLORS.length) + CLUSTER_COLORS.length) % CLUSTER_COLORS.length;
  return CLUSTER_COLORS[index] as ClusterColors;
}

/** The red, green and blue of "#RRGGBB", linear, 0 to 1. */
export function linearRgb(color: string): readonly [number, number, number] {
  const channel = (from: number): number => {
    const value = Number.parseInt(color.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** What text needs at least, by WCAG 2. */
export const LEAST_CONTRAST = 4.5;

/** Contrast of two colours by WCAG 2: 1 to 21; text needs 4.5. */
export function contrast(one: string, other: string): number {
  const luminance = (color: string): number => {
    const [red, green, blue] = linearRgb(color);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
