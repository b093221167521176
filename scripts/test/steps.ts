/** What `npm test` checks beside the tests themselves. Each is one command line of the project's own tools. */
export interface Step {
  /** Shown to people. */
  readonly title: string;
  /** A program of node_modules, by its script file, and its arguments. */
  readonly script: string;
  readonly args: readonly string[];
}

const TSX = 'node_modules/tsx/dist/cli.mjs';

export const STEPS: readonly Step[] = [
  { title: '类型 / types', script: 'node_modules/typescript/bin/tsc', args: ['-p', '.', '--noEmit'] },
  {
    title: '代码规范 / lint',
    script: 'node_modules/eslint/bin/eslint.js',
    args: ['.', '--cache', '--cache-location', '.cache/eslint/'],
  },
  { title: '清单文件 / manifest', script: TSX, args: ['scripts/validate-manifest/cli.ts'] },
  { title: 'Excel API 版本 / requirement sets', script: TSX, args: ['scripts/requirement-sets/cli.ts'] },
  { title: '构建 / build', script: TSX, args: ['scripts/build/build-workbench.ts'] },
];
