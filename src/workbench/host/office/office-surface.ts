/** Everything that a pane can ask of Excel outside the Rich API, without regard to how it is carried. */
import type { Exchange, Outcome, RichApiCall } from '../exchange/exchange';
import type { RichApiRequest } from '../dispatch/wire';
import type { Host } from '../host';
import { AppRuntime, type AppRuntimeOptions } from './app-runtime';
import { appContext, type AppContextOptions } from './app-context';
import { DispatchId, NOTICES, OfficeError, REFUSED_CALLS } from './dispatch-ids';
import { loadSettings, saveSettings, type OfficeAnswer } from './document-settings';
import { RibbonState } from './dynamic-ribbon';
import { RibbonCommands } from './ribbon-commands';
import { internalServices } from './internal-services';

export interface OfficeSurfaceOptions {
  exchange: Exchange;
  host: Pick<Host, 'workbook' | 'addService'>;
  /** What the add-in is told at start; settings come from the workbook. */
  context: Omit<AppContextOptions, 'controlId' | 'settings'>;
  runtime?: Omit<AppRuntimeOptions, 'emit'>;
  /** Keys and focus that the pane hands back, by name: `EscExit`, `TabExit`, `KeyboardShortcuts`. */
  onNotice?: (notice: string, details: readonly unknown[]) => void;
  /** Told when the add-in has switched ribbon buttons or tabs. */
  onRibbon?: () => void;
}

export class OfficeSurface {
  readonly commands = new RibbonCommands();
  readonly runtime: AppRuntime;
  /** Which ribbon buttons the add-in has switched off. */
  readonly ribbon: RibbonState;
  /** Resolves when office.js in the pane has finished its start. */
  readonly actionsReady: Promise<void>;
  private readonly exchange: Exchange;
  private readonly host: Pick<Host, 'workbook' | 'addService'>;
  private readonly options: OfficeSurfaceOptions;

  constructor(options: OfficeSurfaceOptions) {
    this.options = options;
    this.exchange = options.exchange;
    this.host = options.host;
    this.runtime = new AppRuntime({ ...options.runtime, emit: (entries) => this.exchange.emit(entries) });
    this.ribbon = new RibbonState(options.onRibbon);
    const internal = internalServices();
    this.actionsReady = internal.ready;
    for (const [name, methods] of Object.entries({
      ...this.runtime.services(),
      ...this.ribbon.services(),
      ...internal.services,
    })) {
      this.host.addService(name, methods);
    }
  }

  /** `ContextActivationManager_getAppContextAsync`. */
  appContext(controlId: string): Record<string, unknown> {
    return appContext({ ...this.options.context, controlId, settings: this.host.workbook.settings });
  }

  /** `ContextActivationManager_notifyHost`: `[control id, number, …details]`. Unknown numbers are logged as failures. */
  notify(data: unknown): void {
    const [, number, ...details] = Array.isArray(data) ? (data as unknown[]) : [];
    const notice = NOTICES[Number(number)];
    if (notice) this.options.onNotice?.(notice, details);
    else this.refused(`notifyHost ${String(number)}`);
  }

  /** `executeMethod`. Answers refusals as Excel does, by the number in `Error`; never throws for what the pane sent. */
  async execute(data: Record<string, unknown>, send: (answer: OfficeAnswer) => void): Promise<void> {
    const id = Number((data['DdaMethod'] as { DispatchId?: unknown } | undefined)?.DispatchId);
    if (id === DispatchId.RichApi) {
      await this.exchange.answer(richApiCall(data), (outcome) => send(richApiAnswer(outcome)));
    } else send(this.legacy(id, data));
  }

  /** Logs what this host does not do, so that it is seen although the add-in only gets a number. */
  refused(what: string): void {
    const error = `ApiNotFound: the workbench does not do ${what}`;
    this.exchange.log.add({ direction: 'call', kind: 'office', bytes: 0, members: [what], error, text: '' });
  }

  private saved(answer: OfficeAnswer): OfficeAnswer {
    this.host.workbook.changes.emit({ kind: 'settings', source: 'addin' });
    return answer;
  }

  private legacy(id: number, data: Record<string, unknown>): OfficeAnswer {
    const { settings } = this.host.workbook;
    switch (id) {
      case DispatchId.LoadSettings:
        return loadSettings(settings);
      case DispatchId.SaveSettings:
        return this.saved(saveSettings(settings, data));
      case DispatchId.CommandCompleted:
        this.commands.completed(data);
        return { Version: 1, Error: OfficeError.None };
      default:
        this.refused(REFUSED_CALLS[id] ?? `the unknown call ${id}`);
        return { Version: 1, Error: OfficeError.OperationNotSupported };
    }
  }
}

/** Fields of the array of an `executeMethod` with the Rich API. */
const CALL_BODY = 4;
const CALL_FLAGS = 6;

function richApiCall(data: Record<string, unknown>): RichApiCall {
  const fields = data['ArrayData'] as unknown[];
  const text = String(fields[CALL_BODY]);
  return { request: JSON.parse(text) as RichApiRequest, text, flags: Number(fields[CALL_FLAGS]) };
}

function richApiAnswer(outcome: Outcome): OfficeAnswer {
  if (outcome.refusal) return { Version: 1, Error: outcome.refusal.number };
  return {
    Version: 1,
    Error: OfficeError.None,
    Data: [200, ['Content-Type', 'application/json'], outcome.text],
  };
}
