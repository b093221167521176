/** One run for everything; files that need a DOM say so in their docblock (`@jest-environment jsdom`). */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: {
    '^.+\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' } },
    ],
  },
  // Packages that ship ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(@borgar/fx|numfmt|@formulajs)/)'],
  // Copies and builds of the project; `npm run pitfalls` has its own root below this folder.
  modulePathIgnorePatterns: ['<rootDir>/.cache/'],
  // Far longer than any test takes on a slow, busy machine: a test fails for what it sees, not for when.
  testTimeout: 120_000,
  maxWorkers: 2,
};
