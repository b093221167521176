/** The rules of the house really are errors: each line of code below is judged as if it stood in the named file. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

interface Case {
  readonly file: string;
  readonly code: string;
  /** The rule that must report it; `null` = it is fine. */
  readonly rule: string | null;
}

const CASES: readonly Case[] = [
  {
    file: 'src/ledger/a/imports-workbook.ts',
    code: "import { x } from '../../workbook/target';\nexport const y = x;",
    rule: 'boundaries/element-types',
  },
  {
    file: 'src/ledger/a/imports-ledger.ts',
    code: "import { x } from '../target';\nexport const y = x;",
    rule: null,
  },
  {
    file: 'src/ledger/a/imports-react.ts',
    code: "import { useState } from 'react';\nexport const y = useState;",
    rule: 'no-restricted-imports',
  },
  {
    file: 'src/ledger/a/imports-node.ts',
    code: "import { join } from 'node:path';\nexport const y = join;",
    rule: 'no-restricted-imports',
  },
  {
    file: 'src/ledger/a/imports-pinyin.ts',
    code: "import { pinyin } from 'pinyin-pro';\nexport const y = pinyin;",
    rule: null,
  },
  { file: 'src/ledger/a/uses-date.ts', code: 'export const y = new Date();', rule: 'no-restricted-globals' },
  { file: 'src/ledger/calendar/day.ts', code: 'export const y = new Date();', rule: null },
  {
    file: 'src/ledger/a/uses-page.ts',
    code: 'export const y = document.title;',
    rule: 'no-restricted-globals',
  },
  {
    file: 'src/ledger/a/uses-excel-type.ts',
    code: 'export type Y = Excel.Range;',
    rule: 'no-restricted-syntax',
  },
  { file: 'src/workbook/uses-excel.ts', code: 'export type Y = Excel.Range;', rule: null },
  {
    file: 'src/workbook/imports-commands.ts',
    code: "import { x } from '../commands/target';\nexport const y = x;",
    rule: 'boundaries/element-types',
  },
  {
    file: 'src/commands/imports-workbook.ts',
    code: "import { x } from '../workbook/target';\nexport const y = x;",
    rule: null,
  },
  { file: 'src/commands/uses-excel.ts', code: 'export const y = Excel.run;', rule: 'no-restricted-globals' },
  { file: 'src/taskpane/uses-excel.tsx', code: 'export const y = Excel.run;', rule: 'no-restricted-globals' },
  {
    file: 'src/taskpane/imports-workbook.ts',
    code: "import { x } from '../workbook/target';\nexport const y = x;",
    rule: 'boundaries/element-types',
  },
  {
    file: 'src/taskpane/imports-commands.ts',
    code: "import { x } from '../commands/target';\nexport const y = x;",
    rule: null,
  },
  {
    file: 'src/taskpane/sends.ts',
    code: "export const y = () => fetch('/');",
    rule: 'no-restricted-globals',
  },
  {
    file: 'src/taskpane/conditional-hook.tsx',
    code: "import { useState } from 'react';\nexport function View(props: { on: boolean }): number {\n  if (props.on) useState(1);\n  return 1;\n}",
    rule: 'react-hooks/rules-of-hooks',
  },
  {
    file: 'src/workbench/host/imports-ledger.ts',
    code: "import { x } from '../../ledger/target';\nexport const y = x;",
    rule: 'boundaries/element-types',
  },
  {
    file: 'src/workbench/host/functions/imports-own.ts',
    code: "import { x } from '../target';\nexport const y = x;",
    rule: null,
  },
  {
    file: 'src/workbench/cli/imports-both.ts',
    code: "import { x } from '../../commands/target';\nimport { x as z } from '../host/target';\nexport const y = [x, z];",
    rule: null,
  },
  {
    file: 'src/functions/imports-workbench.ts',
    code: "import { x } from '../workbench/host/target';\nexport const y = x;",
    rule: 'boundaries/element-types',
  },
  {
    file: 'src/ledger/a/any.ts',
    code: 'export const y = (x: any): unknown => x;',
    rule: '@typescript-eslint/no-explicit-any',
  },
  { file: 'src/ledger/a/console.ts', code: "export const y = () => console.log('x');", rule: 'no-console' },
  { file: 'src/workbench/cli/console.ts', code: "export const y = () => console.log('x');", rule: null },
  {
    file: 'src/ledger/a/disabled.ts',
    code: '/* eslint-disable */\nexport const y = (x: any): unknown => x;',
    rule: '@typescript-eslint/no-explicit-any',
  },
  {
    file: 'src/ledger/a/swallowed.ts',
    code: 'export function y(): void {\n  try {\n    y();\n  } catch {}\n}',
    rule: 'no-empty',
  },
  {
    file: 'src/workbook/null-test.ts',
    code: "export async function y(context: Excel.RequestContext): Promise<boolean> {\n  const sheet = context.workbook.worksheets.getItemOrNullObject('x');\n  await context.sync();\n  return sheet === null;\n}",
    rule: 'office-addins/test-for-null-using-isNullObject',
  },
  {
    file: 'test/browser/looks-once.test.ts',
    code: "test('x', async () => expect(await Promise.resolve(1)).toBe(1));",
    rule: 'no-restricted-syntax',
  },
  {
    file: 'test/browser/looks-again.test.ts',
    code: "import { soon } from './waiting';\ntest('x', () => soon(async () => 1).toBe(1));",
    rule: null,
  },
];

/** Files that the cases import. */
const TARGETS = ['ledger', 'workbook', 'commands', 'workbench/host'].map((folder) => `src/${folder}/target.ts`);

interface FileReport {
  readonly filePath: string;
  readonly messages: readonly {
    readonly ruleId: string | null;
    readonly severity: number;
    readonly message: string;
  }[];
}

const project = mkdtempSync(join(tmpdir(), 'careledger-lint-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));

let reports: readonly FileReport[] = [];

beforeAll(() => {
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), text);
  };
  for (const file of TARGETS) write(file, 'export const x = 1;\n');
  for (const { file, code } of CASES) write(file, `${code}\n`);
  for (const path of ['node_modules', 'scripts', 'eslint.config.js', 'package.json']) {
    symlinkSync(join(process.cwd(), path), join(project, path));
  }
  const eslint = join(process.cwd(), 'node_modules', 'eslint', 'bin', 'eslint.js');
  const { stdout, stderr } = spawnSync(process.execPath, [eslint, 'src', 'test', '-f', 'json'], {
    cwd: project,
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  reports = JSON.parse(stdout) as FileReport[];
});

test.each(CASES)('$file: $rule', ({ file, rule }) => {
  const report = reports.find(({ filePath }) => filePath.replaceAll('\\', '/').endsWith(`/${file}`));
  const errors = report?.messages.filter(({ severity }) => severity === 2).map(({ ruleId }) => ruleId);
  expect(errors).toEqual(rule === null ? [] : expect.arrayContaining([rule]));
});
