/**
 * The page at work. Longer than most files: it is what ties workbook, grid and pane together, and each event touches
 * all three.
 */
import { ExcelHost } from "embedded-excel/host";
import { functionsRuntimeOf, LTSC_2021 } from "embedded-excel/host";
import { Book } from "embedded-excel/book";
import { RefusedFile } from "embedded-excel/files";
import { Alerts } from "./alerts";
import { BookOnGrid } from "./book-on-grid";
import type { Refusal } from "./edits/edits-by-hand";
import { FunctionsFiles } from "./functions/functions-files";
import { PageFunctions } from "./functions/page-functions";
import { Grid } from "./grid/grid";
import { painted } from "./painted";
import type { PaneFrame } from "./pane/pane-frame";
import { besidePage, readManifest, type AddinManifest, type RibbonButton } from "./ribbon/manifest";
import { searchOf, type Settings } from "./pieces/page-settings";
import { Store } from "./pieces/store";
import { wordingFor, type Wording } from "./pieces/wording";

export interface PlaygroundState {
  readonly settings: Settings;
  readonly fileName: string;
  readonly paneShown: boolean;
  /** Said to who cannot see it happen. */
  readonly status: string;
  /** The file that is being opened. */
  readonly opening?: string;
  /** Grows by one whenever something moved on the screen: what hangs over the grid goes along. */
  readonly moved: number;
  readonly onGrid: BookOnGrid;
  readonly manifest: AddinManifest;
}

/** What is going on: one workbook on the grid, the embedded Excel behind it, and the add-in's pane beside it. */
export class Playground {
  readonly store: Store<PlaygroundState>;
  readonly alerts = new Alerts();
  readonly grid: Grid;
  private host: ExcelHost;
  /** There from the moment on which its book is drawn. */
  private drawn: BookOnGrid | undefined;
  private moving = false;
  private readonly functions = new PageFunctions(new FunctionsFiles(), (problem) =>
    this.tell(this.words.refusals.functions(problem)),
  );
  /** Resolves when formulas know the add-in's custom functions, or cannot. */
  readonly functionsReady: Promise<void>;

  constructor(
    settings: Settings,
    private readonly manifestDocument: Document,
    gridContainer: HTMLElement,
    private readonly pane: PaneFrame,
  ) {
    this.grid = new Grid(
      gridContainer,
      {
        mayEdit: (...cell) => this.drawn?.mayEdit(...cell) ?? false,
        editText: (...cell) => this.drawn?.editText(...cell),
        isFiltered: (...cell) => this.drawn?.isFiltered(...cell) ?? false,
      },
      (intent) => this.drawn?.do(intent),
      () => this.whenMoved(),
    );
    const words = wordingFor(settings.language);
    const book = new Book({ locale: settings.language });
    this.host = this.hostOf(book, settings, words.file.newName);
    this.store = new Store<PlaygroundState>({
      settings,
      fileName: words.file.newName,
      paneShown: true,
      status: "",
      moved: 0,
      onGrid: this.draw(book, words),
      manifest: readManifest(manifestDocument, settings.language),
    });
    pane.listeners = { onPane: (shown) => this.store.set({ paneShown: shown }) };
    this.functionsReady = this.functions.read(this.store.get().manifest).then(() => this.install());
    this.loadPane();
  }

  get words(): Wording {
    return wordingFor(this.store.get().settings.language);
  }

  get book(): Book {
    return this.onGrid.book;
  }

  get excel(): ExcelHost {
    return this.host;
  }

  private get onGrid(): BookOnGrid {
    return this.store.get().onGrid;
  }

  /** Once a frame: what moves in the grid while React draws must not make it draw again at once. */
  private whenMoved(): void {
    if (this.moving) return;
    this.moving = true;
    requestAnimationFrame(() => {
      this.moving = false;
      this.store.set({ moved: this.store.get().moved + 1 });
    });
  }

  // File

  async newBook(): Promise<void> {
    if (!(await this.mayLose())) return;
    const { language } = this.store.get().settings;
    this.show(new Book({ locale: language }), this.words.file.newName);
  }

  /** Opens an .xlsx file in place of the workbook that is there. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    if (!(await this.mayLose())) return;
    const { language } = this.store.get().settings;
    this.store.set({ opening: name });
    try {
      // Reading keeps the page busy for seconds: what says so must be on the screen by then, and stay until the rest is.
      await painted();
      const opened = await Book.open(bytes, { locale: language }).catch((error: unknown) =>
        error instanceof RefusedFile ? error.reason : ("damaged" as const),
      );
      if (typeof opened === "string") return this.tell(this.words.refusals.unreadable(name, opened));
      this.show(opened, name);
      await Promise.all([painted(), this.pane.associated()]);
      this.store.set({ status: this.words.file.opened(name) });
      if (opened.notKept.length > 0) this.tell(this.words.refusals.notKept(name, opened.notKept));
    } finally {
      this.store.set({ opening: undefined });
    }
  }

  /** The workbook as an .xlsx file. */
  async file(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const bytes = await this.book.save();
    this.onGrid.changed = false;
    const name = this.store.get().fileName.replace(/(\.xlsx)?$/i, ".xlsx");
    this.store.set({ status: this.words.file.saved(name) });
    if (this.book.lost.size > 0) this.tell(this.words.refusals.lost(name, [...this.book.lost]));
    return { name, bytes };
  }

  /** Removes a sheet, once the person is sure. */
  async removeSheet(id: string): Promise<void> {
    const sheet = this.book.sheetById(id);
    if (!sheet) return;
    const { tabs, buttons } = this.words;
    const { title, message } = tabs.confirmRemove(sheet.name);
    const choice = await this.alerts.ask(title, message, [
      { id: "remove", label: buttons.remove },
      { id: "cancel", label: buttons.cancel },
    ]);
    if (choice === "remove") this.onGrid.onSheet(id, (found, book) => book.removeSheet(found));
    this.grid.focus();
  }

  // Settings

  /** Another language, theme or Excel: the pane starts anew, the workbook stays. */
  async change(change: Partial<Settings>): Promise<void> {
    const before = this.store.get();
    const settings = { ...before.settings, ...change };
    if (settings.language !== before.settings.language) {
      const { changed, touched } = this.onGrid;
      const isNew = before.fileName === this.words.file.newName;
      const book =
        touched || !isNew ? await this.reopened(settings) : new Book({ locale: settings.language });
      if (!book) return this.tell(this.words.refusals.unsavedLanguage);
      const name = isNew ? wordingFor(settings.language).file.newName : before.fileName;
      const manifest = readManifest(this.manifestDocument, settings.language);
      await this.functions.read(manifest);
      this.store.set({ settings, manifest });
      this.show(book, name);
      this.onGrid.changed = changed;
      this.onGrid.touched = touched;
    } else {
      this.store.set({ settings });
      if (settings.excelApi !== before.settings.excelApi) this.renewHost();
      this.loadPane();
    }
    history.replaceState(null, "", searchOf(settings, location.search) + location.hash);
  }

  // Ribbon and pane

  async press(button: RibbonButton): Promise<void> {
    const { action } = button;
    if (action.kind === "showPane") return this.showPane(true);
    try {
      await this.pane.invokeAction(action.name);
    } catch {
      this.tell(this.words.refusals.command(button.label));
    }
  }

  showPane(shown: boolean): void {
    this.store.set({ paneShown: shown });
    this.pane.setVisible(shown);
  }

  /** Where one of the add-in's files is served here. */
  address(file: string): string {
    return besidePage(file, this.store.get().manifest);
  }

  /** Says why something was not done; the cell it is about gets the keyboard back. */
  readonly refuse = async (refusal: Refusal): Promise<void> => {
    const { buttons } = this.words;
    const choices = [
      { id: "ok", label: refusal.at && refusal.retry ? buttons.retry : buttons.ok },
      ...(refusal.retry ? [{ id: "cancel", label: buttons.cancel }] : []),
    ];
    const choice = await this.alerts.ask(refusal.title, refusal.message, choices);
    const { at } = refusal;
    const sheet = at && this.book.sheetById(at.sheetId);
    if (at && sheet && sheet === this.book.activeSheet) {
      this.book.select(sheet, [{ row: at.row, column: at.column, rows: 1, columns: 1 }]);
    }
    this.grid.focus();
    if (refusal.retry && choice === "ok") requestAnimationFrame(() => this.grid.edit());
  };

  private tell(refusal: Refusal): void {
    void this.refuse(refusal);
  }

  private async mayLose(): Promise<boolean> {
    if (!this.onGrid.changed) return true;
    const { refusals, buttons } = this.words;
    const choice = await this.alerts.ask(refusals.unsaved.title, refusals.unsaved.message, [
      { id: "continue", label: buttons.continue },
      { id: "cancel", label: buttons.cancel },
    ]);
    return choice === "continue";
  }

  /** The same workbook as a file would give it, in another language. */
  private async reopened(settings: Settings): Promise<Book | undefined> {
    try {
      return await Book.open(await this.book.save(), { locale: settings.language });
    } catch {
      return undefined;
    }
  }

  private show(book: Book, fileName: string): void {
    this.onGrid.dispose();
    this.store.set({ fileName, onGrid: this.draw(book, this.words) });
    this.renewHost();
    this.loadPane();
  }

  private draw(book: Book, words: Wording): BookOnGrid {
    const onGrid = new BookOnGrid(
      book,
      this.grid,
      words,
      (refusal) => this.tell(refusal),
      (address) => window.open(address, "_blank", "noopener,noreferrer"),
    );
    this.drawn = onGrid;
    onGrid.start();
    return onGrid;
  }

  private renewHost(): void {
    const { settings, fileName } = this.store.get();
    this.host.dispose();
    this.host = this.hostOf(this.book, settings, fileName);
    this.install();
  }

  /** Tells formulas, and who types them, of the add-in's custom functions. */
  private install(): void {
    this.functions.install(this.host);
    this.grid.offerFunctions(this.host.installedFunctions, this.words.grid.formulaHelp);
  }

  private hostOf(book: Book, settings: Settings, fileName: string): ExcelHost {
    const { excelApi } = settings;
    const claimedSets = {
      ...LTSC_2021,
      ExcelApi: excelApi,
      CustomFunctionsRuntime: functionsRuntimeOf(excelApi),
    };
    return new ExcelHost(book, { claimedSets, fileName });
  }

  private loadPane(): void {
    const { settings, paneShown } = this.store.get();
    this.pane.load(this.host, settings, paneShown);
  }
}
