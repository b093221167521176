/** The answer to `getAppContextAsync`: what the add-in learns about Excel and the document at start. */
import { REQUIREMENTS, type RequirementMatrix } from './requirements';

export interface AppContextOptions {
  controlId: string;
  /** Language of Excel's own texts, and of its dates and numbers. */
  locale: string;
  /** Shown as `Office.context.document.url`. */
  documentUrl: string;
  requirements?: RequirementMatrix;
  /** The document may not be changed. */
  readOnly?: boolean;
  addinName?: string;
  /** Key and JSON text of each document setting. */
  settings?: Iterable<[string, string]>;
  /** Whether the pane is shown at start, or the shared runtime loads hidden. */
  display?: 'taskpane' | 'hidden';
  width?: number;
  height?: number;
}

const EXCEL_ON_THE_WEB = 16;
const ClientMode = { ReadOnly: 0, ReadWrite: 1 } as const;
const DisplayMode = { hidden: 1, taskpane: 2 } as const;
const TASK_PANE_CONTROL = 1;

export function appContext(options: AppContextOptions): Record<string, unknown> {
  return {
    _id: options.controlId,
    _appInstanceId: options.controlId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.0',
    _hostFullVersion: '16.0.15407.10000',
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: options.documentUrl,
    _clientMode: options.readOnly ? ClientMode.ReadOnly : ClientMode.ReadWrite,
    _settings: [...(options.settings ?? [])],
    _reason: 'documentOpened',
    _osfControlType: TASK_PANE_CONTROL,
    _requirementMatrix: JSON.stringify(options.requirements ?? REQUIREMENTS),
    _initialDisplayMode: DisplayMode[options.display ?? 'taskpane'],
    _clientWindowWidth: options.width ?? 350,
    _clientWindowHeight: options.height ?? 600,
    _addinName: options.addinName ?? '',
    _appDomains: [],
    _featureGates: {},
  };
}
