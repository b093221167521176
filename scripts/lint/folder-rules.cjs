/** The lint rules that hold for single folders of `src`: who may import whom, and which globals each may touch. */

/** Folder → folders it may import from. `locales` holds words only, so whoever shows something may import it. */
const MAY_IMPORT = {
  ledger: [],
  workbook: ['ledger'],
  // The checks answer with the sentences that the pane shows.
  functions: ['ledger', 'locales'],
  // Reads the bytes of a file that a person chose; knows the ledger's shapes, neither Excel nor the page.
  files: ['ledger'],
  commands: ['ledger', 'workbook', 'files'],
  locales: ['ledger'],
  taskpane: ['commands', 'ledger', 'locales'],
  workbench: [],
  // Plays the pane on a file without Excel, so it needs the add-in on one side and the host on the other.
  'workbench-cli': ['ledger', 'workbook', 'functions', 'files', 'commands', 'locales', 'workbench', 'workbench-samples'],
  // Fills the sample school by the add-in's own commands.
  'workbench-samples': ['ledger', 'workbook', 'commands', 'workbench'],
};

/** Folders inside src/workbench with rules of their own. */
const INNER = ['cli', 'samples'];

const ADD_IN = ['ledger', 'workbook', 'functions', 'files', 'commands', 'locales', 'taskpane'];

const filesOf = (folder) => [`src/${folder}/**/*.{ts,tsx}`];
const banned = (names, message) => names.map((name) => ({ name, message }));

const NETWORK = banned(
  ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
  'No data leaves the workbook: the add-in makes no network call.',
);
const EXCEL = banned(['Excel', 'OfficeExtension'], 'Only src/workbook speaks to Excel.');
const PAGE_AND_NODE = banned(
  ['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'Office', 'CustomFunctions', 'React', 'process', 'Buffer'],
  'src/ledger is pure: it knows neither Excel, React, the page nor Node.',
);
const JS_DATE = banned(['Date'], 'Days are serial numbers here; see src/ledger/calendar/day.ts.');

/** Types are no globals for the rule above; they say just as much about who speaks to Excel. */
const noExcelTypes = {
  'no-restricted-syntax': [
    'error',
    {
      selector: 'TSQualifiedName[left.name=/^(Excel|OfficeExtension)$/]',
      message: 'Only src/workbook speaks to Excel.',
    },
  ],
};

const globalsRule = (...lists) => ({ 'no-restricted-globals': ['error', ...lists.flat()] });

const boundaries = (plugin) => ({
  files: ['src/**/*.{ts,tsx}'],
  plugins: { boundaries: plugin },
  settings: {
    'boundaries/elements': [
      ...INNER.map((folder) => ({ type: `workbench-${folder}`, pattern: `src/workbench/${folder}`, mode: 'folder' })),
      ...Object.keys(MAY_IMPORT)
        .filter((folder) => !folder.startsWith('workbench-'))
        .map((folder) => ({ type: folder, pattern: `src/${folder}`, mode: 'folder' })),
    ],
    'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.json'] } },
  },
  rules: {
    'boundaries/element-types': [
      'error',
      {
        default: 'disallow',
        message: 'src/${file.type} may not import from src/${dependency.type}.',
        rules: Object.entries(MAY_IMPORT).map(([from, allow]) => ({ from, allow: [from, ...allow] })),
      },
    ],
  },
});

const perFolder = [
  ...['functions', 'files', 'commands', 'locales', 'taskpane'].map((folder) => ({
    files: filesOf(folder),
    rules: { ...globalsRule(NETWORK, EXCEL), ...noExcelTypes },
  })),
  { files: filesOf('workbook'), rules: globalsRule(NETWORK) },
  {
    files: filesOf('ledger'),
    rules: {
      ...globalsRule(NETWORK, EXCEL, PAGE_AND_NODE, JS_DATE),
      ...noExcelTypes,
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.{1,2}(/|$)|pinyin-pro(/|$))',
              message: 'src/ledger imports nothing but itself and pinyin-pro.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    ignores: ['test/support/property.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'fast-check', message: 'Take it from test/support/property.ts: the same values on every machine.' }] },
      ],
    },
  },
  {
    files: ['test/browser/**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.name="expect"] > .arguments AwaitExpression, CallExpression[callee.name="expect"] > AwaitExpression',
          message: 'A page answers in its own time: soon(() => …) of test/browser/workbench/waiting.ts looks again.',
        },
      ],
    },
  },
  { files: ['src/ledger/calendar/day.ts'], rules: globalsRule(NETWORK, EXCEL, PAGE_AND_NODE) },
];

module.exports = { ADD_IN, boundaries, filesOf, perFolder };
