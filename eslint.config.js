/** The rules of the house, as lint errors. */
const js = require('@eslint/js');
const boundariesPlugin = require('eslint-plugin-boundaries');
const officeAddins = require('eslint-plugin-office-addins');
const reactHooks = require('eslint-plugin-react-hooks');
const globals = require('globals');
const tseslint = require('typescript-eslint');
const { ADD_IN, boundaries, filesOf, perFolder } = require('./scripts/lint/folder-rules.cjs');

module.exports = tseslint.config(
  { ignores: ['dist/', '.cache/', 'coverage/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  { files: ['**/*.{js,cjs}'], languageOptions: { sourceType: 'commonjs', globals: globals.node } },
  { files: ['**/*.mjs'], languageOptions: { sourceType: 'module', globals: globals.node } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // The compiler reports unused names (noUnusedLocals, noUnusedParameters).
      '@typescript-eslint/no-unused-vars': 'off',
      // An index that a bound check has just proven needs `!` under noUncheckedIndexedAccess.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Plain records keyed by text are this code's maps; a callback that may answer nothing is `X | void`.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      // Cells pasted from other programs hold control characters, and must be freed of them.
      'no-control-regex': 'off',
      // The full-width space is a character of Chinese text.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'max-lines': ['warn', { max: 220 }],
      eqeqeq: ['error', 'always'],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/workbench/cli/**', 'src/workbench/serve/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/**/*.tsx', 'src/taskpane/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ADD_IN.flatMap(filesOf),
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'office-addins/no-context-sync-in-loop': 'warn',
      'office-addins/no-empty-load': 'warn',
      'office-addins/no-navigational-load': 'warn',
      'office-addins/no-office-initialize': 'warn',
    },
  },
  {
    files: filesOf('workbook'),
    rules: {
      // These look at one function at a time. Here one function queues, the caller syncs once for a whole command, and
      // another function reads; and `range.dataValidation`, which needs no load, counts as a read for them.
      // What they report is worth a look, but not always a mistake.
      'office-addins/call-sync-after-load': 'warn',
      'office-addins/call-sync-before-read': 'warn',
      'office-addins/load-object-before-read': 'warn',
    },
  },
  {
    // Tests show on purpose what becomes of an 18-digit number.
    files: ['test/**/*.{ts,tsx}'],
    rules: { 'no-loss-of-precision': 'off' },
  },
  boundaries(boundariesPlugin),
  ...perFolder,
);
