/** What the scenes of the pictures share: what one is, and what is done in the playground. */
import type { FrameLocator, Page } from "playwright-core";
// For its types: what the page puts at `window.playground`.
import type {} from "../../playground/main";

/** What a scene has to work with: the playground, ready, in a window of its own. */
export interface Stage {
  readonly page: Page;
  readonly pane: FrameLocator;
}

/** A picture of the guide or the README. */
export interface Scene {
  /** The file's name in docs/pictures, without its ending. */
  readonly name: string;
  /** Asked of the playground's address, for instance "?theme=dark". */
  readonly search?: string;
  /** Of the window, in CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Pixels of the picture to a CSS pixel; 2 when left out. */
  readonly scale?: number;
  /** What of the window is in the picture; all of it when left out. */
  readonly part?: "ribbon" | "pane" | "sheet";
  /** Plays what leads to the picture. */
  readonly play: (stage: Stage) => Promise<void>;
}

/** Types below a header of the sheet in front: per column, from that header to the right, what comes from the top. */
export async function fill(
  page: Page,
  header: string,
  columns: readonly (readonly string[])[],
): Promise<void> {
  const refused = await page.evaluate(
    ([under, texts]) => {
      const { book } = window.playground ?? {};
      const sheet = book?.activeSheet;
      const at = sheet && book?.view(sheet.id).cells.find(({ text }) => text.trim() === under);
      if (!book || !sheet || !at) return `no ${under}`;
      const outcomes = texts.flatMap((column, right) =>
        column.flatMap((text, down) =>
          text === "" ? [] : book.type(sheet.id, at.row + 1 + down, at.column + right, text),
        ),
      );
      return outcomes.every(({ accepted }) => accepted) ? undefined : `not all of ${under}`;
    },
    [header, columns] as const,
  );
  if (refused) throw new Error(`Not filled in: ${refused}`);
}

/** Leaves the window to the sheet. */
export async function withoutPane(stage: Stage, address: string): Promise<void> {
  await stage.page.getByRole("button", { name: "Taakvenster sluiten" }).click();
  await select(stage, address);
}

/** Clicks a cell, which also puts the keyboard in the grid. */
export async function select({ page }: Stage, address: string): Promise<void> {
  await page.waitForFunction((at) => window.playground?.point(at) !== undefined, address);
  const place = await page.evaluate((at) => window.playground?.point(at), address);
  if (place) await page.mouse.click(place.x, place.y);
}

/** Rows of scores as columns of what is typed. */
export function turned(rows: readonly string[]): readonly (readonly string[])[] {
  const cells = rows.map((row) => [...row].map((score) => (score === "." ? "n.v.t." : score.trim())));
  return cells[0]?.map((_, column) => cells.map((row) => row[column] ?? "")) ?? [];
}
