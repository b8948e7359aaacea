import {
  CLUSTER_COLORS,
  clusterColors,
  contrast,
  HEADER_FILL,
  HEADER_INK,
  INK,
  linearRgb,
  QUIET_INK,
  WHITE,
} from "../../src/sheets/drafting/colors";

type Rgb = readonly [number, number, number];

/** Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB. */
const SIGHTS: Record<string, readonly Rgb[]> = {
  trichromat: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanope: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranope: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanope: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE 1976 L*a*b* (D65) of a colour as somebody sees it. */
function seen(color: string, sight: readonly Rgb[]): Rgb {
  const rgb = linearRgb(color);
  const [r, g, b] = sight.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, part, index) => sum + part * (rgb[index] ?? 0), 0),
      ),
    ),
  ) as unknown as Rgb;
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const difference = (one: string, other: string, sight: readonly Rgb[]): number => {
  const a = seen(one, sight);
  const b = seen(other, sight);
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};

describe("contrast", () => {
  it("is WCAG's", () => {
    expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 6);
    expect(contrast("#FFFFFF", "#FFFFFF")).toBeCloseTo(1, 6);
    expect(contrast("#767676", "#FFFFFF")).toBeCloseTo(4.54, 2);
  });

  it("is enough for every text of the sheets", () => {
    for (const { ink, tint } of CLUSTER_COLORS) {
      for (const text of [ink, INK, QUIET_INK]) {
        expect(contrast(text, WHITE)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(text, tint)).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrast(HEADER_INK, HEADER_FILL)).toBeGreaterThanOrEqual(4.5);
  });
});

describe("cluster colours", () => {
  it.each(Object.keys(SIGHTS))("stay apart for a %s", (name) => {
    const sight = SIGHTS[name] ?? [];
    CLUSTER_COLORS.forEach((one, index) => {
      for (const other of CLUSTER_COLORS.slice(index + 1)) {
        expect(difference(one.accent, other.accent, sight)).toBeGreaterThan(20);
        expect(difference(one.ink, other.ink, sight)).toBeGreaterThan(8);
      }
    });
  });

  it("the measure itself sees red and green fall together", () => {
    expect(difference("#A04000", "#606000", SIGHTS.trichromat ?? [])).toBeGreaterThan(30);
    expect(difference("#A04000", "#606000", SIGHTS.deuteranope ?? [])).toBeLessThan(20);
  });

  it("belong to the cluster, whatever is selected", () => {
    expect(clusterColors("1")).toBe(CLUSTER_COLORS[0]);
    expect(clusterColors("4")).toBe(CLUSTER_COLORS[3]);
    expect(clusterColors("5")).toBe(CLUSTER_COLORS[0]);
    expect(clusterColors("x")).toBe(CLUSTER_COLORS[0]);
  });
});
