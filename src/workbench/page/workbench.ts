/** The workbench page: puts its parts together around the open workbook. */
import { Faults } from '../host/faults/faults';
import { PacketLog } from '../host/log/packet-log';
import { rectAddress } from '../sheets/model';
import type { Workbook } from '../sheets/model';
import type { AddinChoice } from './addin';
import { chosenAddin, withinReach } from './addin';
import type { App } from './app';
import { ChartList } from './chrome/chart-list';
import { FormulaBar } from './chrome/formula-bar';
import { tell } from './chrome/dialogs';
import { button } from './chrome/dom';
import { notice } from './chrome/notice';
import { ribbon } from './chrome/ribbon';
import { SheetTabs } from './chrome/sheet-tabs';
import { selectionFigures, StatusBar } from './chrome/status-bar';
import { TitleBar } from './chrome/title-bar';
import { Clock } from './clock';
import { CellHelpers } from './cell-helpers';
import { conditionalLooks } from './conditional-looks';
import { editText } from './edit/edit-text';
import type { FileActions } from './file-actions';
import { acceptDrops, fileActions } from './file-actions';
import { newWorkbook } from './files';
import { buildPage } from './frame-of-page';
import type { PageParts } from './frame-of-page';
import { FunctionBridge } from './function-bridge';
import { findPlace } from './go-to';
import { gridActions } from './grid-actions';
import { Grid } from './grid/grid';
import type { AddinManifest } from './manifest';
import { loadManifest, servedSamples } from './load';
import type { PaneConnection } from './pane';
import { openPane } from './pane';
import { FaultPanel } from './panels/fault-panel';
import { PacketPanel } from './panels/packet-panel';
import { watchChanges } from './redrawing';
import { Session } from './session';
import { sheetActions } from './sheet-actions';
import { Typing } from './typing';
import { watchKeys } from './keys';
import { watchPointer } from './pointer';
import { currentLanguage, keepLanguage, say } from './words';

export class Workbench implements App {
  readonly clock = new Clock();
  readonly active = { row: 0, column: 0 };
  readonly faults = new Faults();
  readonly log = new PacketLog();
  readonly files: FileActions;
  addin: AddinChoice = chosenAddin(location);
  session!: Session;
  grid!: Grid;
  pane: PaneConnection | null = null;
  private readonly functions = new FunctionBridge();
  private readonly parts: PageParts;
  private readonly typing = new Typing(() => this);
  private readonly tabs = new SheetTabs(sheetActions(() => this));
  private readonly status = new StatusBar((ratio) => (this.grid.zoom = ratio));
  private readonly charts = new ChartList();
  private readonly formulaBar: FormulaBar;
  private readonly helpers: CellHelpers;
  private title: TitleBar | null = null;
  private manifest: AddinManifest | null = null;
  private stopWatching: () => void = () => undefined;

  constructor(root: HTMLElement) {
    this.parts = buildPage(root, () => this.helpers.show());
    this.helpers = new CellHelpers(this.parts.gridSide, () => this);
    this.files = fileActions(
      () => this,
      (workbook) => this.open(workbook),
      () => this.showTitle(),
    );
    this.formulaBar = new FormulaBar({
      goTo: (text) => this.goTo(text),
      enter: (text) => this.typing.enter(this.active.row, this.active.column, text),
      leave: () => this.grid.focus(),
      refresh: () => this.showSelection(),
    });
    this.parts.formulaBox.append(this.formulaBar.element);
    this.parts.tabsBox.append(this.charts.element, this.tabs.element);
    this.parts.statusBox.append(this.status.element);
  }

  async start(): Promise<void> {
    const samples = await servedSamples();
    this.addin = await withinReach(this.addin);
    await this.functions.load(this.addin);
    this.manifest = await loadManifest(this.addin);
    const log = new PacketPanel(this.parts.gridSide, this.log);
    const faults = new FaultPanel(this.parts.gridSide, this.faults, () => this);
    this.title = new TitleBar(this.parts.title, samples.names, this.clock.asOf, {
      ...this.files,
      newFile: () => void this.files.newFile(),
      openFile: (file) => void this.files.openFile(file),
      openSample: (name) => void this.files.openSample(name),
      saveFile: () => void this.files.saveFile(),
      undo: () => void this.session.edits.journal.undo(),
      redo: () => void this.session.edits.journal.redo(),
      setAsOf: (day) => {
        this.clock.set(day);
        this.session.takeDay();
      },
      setLanguage: (language) => {
        keepLanguage(language);
        location.reload();
      },
      toggleLog: () => log.toggle(),
      toggleFaults: () => faults.toggle(),
      togglePane: () => this.showPane(this.parts.pane.hidden),
    });
    this.parts.paneTitle.append(
      Object.assign(document.createElement('span'), { textContent: this.manifest?.name ?? this.addin.page.host }),
      button('×', () => this.showPane(false)),
    );
    this.parts.ribbonBox.append(
      ribbon(this.manifest, this.addin.page.href, {
        showPane: () => this.showPane(true),
        run: (name, control) => void this.runCommand(name, control),
      }),
    );
    const actions = gridActions(() => this, this.typing, {
      selectionShown: () => this.showSelection(),
      scrolled: () => this.helpers.show(),
      editing: (on) => {
        this.faults.refuse('cellEdit', on);
        this.status.setState(on ? 'editing' : 'ready');
        this.helpers.hide();
      },
    });
    watchKeys(this.parts.grid, () => this, { paste: actions.paste, save: () => void this.files.saveFile() });
    this.grid = new Grid(this.parts.grid, actions);
    watchPointer(this.parts.grid, () => this, this.helpers);
    acceptDrops((file) => void this.files.openFile(file));
    window.addEventListener('beforeunload', (event) => {
      if (this.session.host.isDirty) event.preventDefault();
    });
    const asked = new URLSearchParams(location.search).get('open');
    const sample = asked !== null && samples.names.includes(asked) ? asked : this.addin.own ? samples.opens : null;
    // The pane of a workbook that goes at once would be stopped half-way in its start.
    if (!sample || !(await this.files.openSample(sample))) this.open(newWorkbook());
    await this.grid.drawn();
    if (asked !== null && asked !== sample) notice(say('fileFailed', asked));
  }

  /** Replaces the open workbook; the add-in starts anew with it, as in Excel. */
  open(workbook: Workbook): void {
    this.stopWatching();
    this.pane?.close();
    this.functions.close();
    const before = this.session as Session | undefined;
    const session = new Session(workbook, this.clock, currentLanguage(), this.functions);
    this.session = session;
    before?.close();
    this.stopWatching = watchChanges(workbook, {
      values: () => this.redraw(() => this.grid.redraw()),
      layout: () => this.redraw(() => this.showSheet()),
      tabs: () => this.tabs.show(workbook),
      selection: () => this.takeSelection(),
    });
    this.grid.open(
      workbook,
      conditionalLooks(session, () => this.session === session && this.grid.redraw()),
    );
    this.charts.show(session.sheet);
    this.tabs.show(workbook);
    this.takeSelection();
    this.pane = openPane({
      addin: this.addin,
      host: session.host,
      faults: this.faults,
      log: this.log,
      language: currentLanguage(),
      box: this.parts.paneBox,
      onVisible: (visible) => (this.parts.pane.hidden = !visible),
      onNotice: (name) => {
        if (name === 'EscExit' || name === 'TabExit') this.grid.focus();
      },
    });
    this.functions.connect(session.host, this.pane.exchange);
    this.showTitle();
  }

  /** Goes to an address, name or table. */
  goTo(text: string): boolean {
    const place = findPlace(this.session.workbook, text);
    if (!place || place.sheet.visibility !== 'visible') {
      void tell(say('nameBox'), say('badReference', text));
      return false;
    }
    this.session.select(place.sheet, [place.rect]);
    this.takeSelection();
    return true;
  }

  /** Types into the active cell as a person would. */
  async typeActive(text: string): Promise<void> {
    await this.typing.enter(this.active.row, this.active.column, text);
  }

  showAt(row: number, column: number): void {
    this.session.select(this.session.sheet, [{ row, column, rows: 1, columns: 1 }]);
    this.takeSelection();
  }

  /** Shows what the model says is selected. */
  takeSelection(): void {
    const { selection, sheet } = this.session;
    const rect = selection[selection.length - 1] ?? { row: 0, column: 0, rows: 1, columns: 1 };
    Object.assign(this.active, { row: rect.row, column: rect.column });
    if (this.grid.shows(sheet)) this.grid.select(selection, true);
    this.showSelection();
  }

  private showSelection(): void {
    const { sheet, workbook, selection } = this.session;
    const { row, column } = this.active;
    this.formulaBar.show(rectAddress({ row, column, rows: 1, columns: 1 }), editText(workbook, sheet, row, column));
    this.status.showFigures(selectionFigures(sheet, selection));
    this.helpers.show();
  }

  private showSheet(): void {
    this.grid.show(this.session.sheet);
    this.charts.show(this.session.sheet);
  }

  private redraw(draw: () => void): void {
    draw();
    this.showSelection();
    this.showTitle();
  }

  private showTitle(): void {
    this.title?.show(this.session.workbook.fileName, this.session.host.isDirty);
  }

  private showPane(visible: boolean): void {
    this.parts.pane.hidden = !visible;
    this.pane?.office.runtime.setState(visible ? 'Visible' : 'Background');
  }

  private async runCommand(name: string, control: string): Promise<void> {
    try {
      await this.pane?.office.commands.run(name, control);
    } catch (error) {
      await tell(say('cannotDo'), error instanceof Error ? error.message : String(error));
    }
  }
}
