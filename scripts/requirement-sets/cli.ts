/** `npm run validate`, second part: every Office member used by the add-in is there on every client it starts on. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { checkRequirementSets } from './check';
import { requiredSets } from './manifest-sets';

const ADD_IN_FOLDERS = ['commands', 'functions', 'taskpane', 'workbook'];

const root = process.cwd();
const files = ADD_IN_FOLDERS.flatMap((folder) => sourceFiles(join(root, 'src', folder)));
const config = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => readFileSync(path, 'utf8'));
const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
const required = requiredSets(readFileSync(join(root, 'manifest.xml'), 'utf8'));
const problems = checkRequirementSets(root, files, required, options);

for (const { place, message } of problems) process.stdout.write(`${place}: ${message}\n`);
if (problems.length > 0) process.exitCode = 1;
else process.stdout.write(`Requirement sets: ${files.length} files use nothing that the manifest does not require.\n`);

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
