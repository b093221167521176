/**
 * The files of office.js that a self-hosted copy needs, relative to the package's `dist` folder: Excel on Windows,
 * on the web and on the Mac, its words in our two languages, and the parts that it loads by itself.
 */
export const OFFICE_JS_FILES: readonly string[] = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'custom-functions-runtime.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
  // Asked for when the page is opened outside Excel.
  'o15apptofilemappingtable.js',
];

/** The page in which Excel on the web asks whether an add-in is trusted; the client asks for it in this spelling. */
export const TRUST_PAGE = { from: 'agaveerrorux', to: 'AgaveErrorUX' } as const;
