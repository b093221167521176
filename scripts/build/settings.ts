/** What may be set when the add-in is built: where it will be served, and where it takes office.js from. */
export type OfficeJsSource = 'cdn' | 'self' | 'workbench' | 'url';

export interface BuildSettings {
  /** Where the add-in is served, without a slash at the end: `https://school.example.cn/careledger`. */
  readonly baseUrl: string;
  readonly officeJs: OfficeJsSource;
  /** What the page's script tag says. */
  readonly officeJsUrl: string;
  /** The origin office.js comes from when it is not the add-in's own, for the Content-Security-Policy. */
  readonly officeJsOrigin: string | null;
  /** The folder written, relative to the project. */
  readonly outputFolder: string;
}

/** The address in the manifest of the source tree; `npm run dev-server` serves it. */
export const DEVELOPMENT_BASE_URL = 'https://localhost:3000';
export const PUBLIC_OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The workbench serves the npm copy here: office.js finds its parts by its own address, so the folder counts. */
const WORKBENCH_OFFICE_JS = '/lib/1/hosted/office.js';
const SELF_HOSTED_OFFICE_JS = 'lib/1/hosted/office.js';

/**
 * Reads `CARELEDGER_BASE_URL`, `CARELEDGER_OFFICE_JS` (`cdn`, `self`, `workbench` or an https address ending in
 * `/office.js`) and `CARELEDGER_OUT`.
 * @throws Error with one sentence when a value cannot be used.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): BuildSettings {
  const baseUrl = readBaseUrl(environment['CARELEDGER_BASE_URL'] ?? DEVELOPMENT_BASE_URL);
  const wanted = environment['CARELEDGER_OFFICE_JS'] ?? 'cdn';
  const outputFolder = environment['CARELEDGER_OUT'] ?? (wanted === 'workbench' ? '.cache/workbench-pane' : 'dist');
  if (wanted === 'self') {
    return {
      baseUrl,
      officeJs: 'self',
      officeJsUrl: SELF_HOSTED_OFFICE_JS,
      officeJsOrigin: null,
      outputFolder,
    };
  }
  if (wanted === 'workbench') {
    return {
      baseUrl,
      officeJs: 'workbench',
      officeJsUrl: WORKBENCH_OFFICE_JS,
      officeJsOrigin: null,
      outputFolder,
    };
  }
  const officeJsUrl = wanted === 'cdn' ? PUBLIC_OFFICE_JS : wanted;
  const officeJsOrigin = httpsOrigin(officeJsUrl);
  if (officeJsOrigin === null || !officeJsUrl.endsWith('/office.js')) {
    throw new Error(`CARELEDGER_OFFICE_JS is "${wanted}": use cdn, self, workbench or an https address that ends in /office.js.`);
  }
  return { baseUrl, officeJs: wanted === 'cdn' ? 'cdn' : 'url', officeJsUrl, officeJsOrigin, outputFolder };
}

function readBaseUrl(text: string): string {
  if (httpsOrigin(text) === null || /[?#]/.test(text)) {
    throw new Error(`CARELEDGER_BASE_URL is "${text}": Excel accepts only an https address without ? and #.`);
  }
  return text.replace(/\/+$/, '');
}

function httpsOrigin(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' ? url.origin : null;
}
