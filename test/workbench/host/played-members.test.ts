/**
 * Every member of Excel's object model that the add-in uses must be played by the workbench: a member that is not
 * answers `ApiNotFound`, and this test names it before a person meets it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { usedMembers } from '../../../scripts/requirement-sets/used-members';
import type { HostClass } from '../../../src/workbench/host/dispatch/host-class';

const ROOT = process.cwd();
const OBJECTS = join(ROOT, 'src', 'workbench', 'host', 'objects');
const ADD_IN_FOLDERS = ['commands', 'functions', 'taskpane', 'workbook'];

/** Answered by the client itself, on every object. */
const CLIENT_MEMBERS = new Set([
  'context',
  'isNullObject',
  'items',
  'load',
  'retrieve',
  'set',
  'sync',
  'toJSON',
  'track',
  'trackedObjects',
  'untrack',
]);
/** Classes that the client alone knows. */
const CLIENT_CLASSES = new Set(['RequestContext', 'ClientRequestContext', 'ClientResult', 'EventHandlers', 'EventHandlerResult', 'Error']);

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Member names in small letters by class name, of the classes that the host's files export. */
async function playedMembers(): Promise<Map<string, Set<string>>> {
  const played = new Map<string, Set<string>>();
  for (const file of sourceFiles(OBJECTS)) {
    const exported = (await import(file)) as Record<string, unknown>;
    for (const [key, value] of Object.entries(exported)) {
      if (!key.endsWith('Class')) continue;
      const one = value as HostClass<unknown>;
      const names = [one.get, one.set, one.navigate, one.methods].flatMap((table) => Object.keys(table ?? {}));
      if (one.item) names.push('getItem');
      if (one.items) names.push('getItemAt', 'getCount', 'count');
      const known = played.get(one.name) ?? new Set<string>();
      for (const name of names) known.add(name.toLowerCase());
      played.set(one.name, known);
    }
  }
  return played;
}

/** Classes that a host file keeps to itself: all that can be seen of them is their text. */
function textOfClass(name: string): string {
  return sourceFiles(OBJECTS)
    .map((file) => readFileSync(file, 'utf8'))
    .filter((text) => text.includes(`name: '${name}'`))
    .join('\n');
}

test('the workbench plays every Excel member that the add-in uses', async () => {
  const config = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => readFileSync(path, 'utf8'));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const files = ADD_IN_FOLDERS.flatMap((folder) => sourceFiles(join(ROOT, 'src', folder)));
  const program = ts.createProgram({ rootNames: files, options });
  const played = await playedMembers();
  const missing = new Set<string>();
  let seen = 0;
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} could not be read.`);
    for (const { name, declaration } of usedMembers(source, program.getTypeChecker()).members) {
      const [owner = '', member = ''] = name.split('.');
      if (!ts.isClassDeclaration(declaration.parent) || CLIENT_CLASSES.has(owner) || CLIENT_MEMBERS.has(member)) continue;
      // An event is registered by a method of its own name; adding a handler is the client's work.
      if (/^on[A-Z]/.test(member)) continue;
      seen++;
      const known = played.get(owner);
      const text = known ? '' : textOfClass(owner);
      const isPlayed = known ? known.has(member.toLowerCase()) : new RegExp(`\\b${member}\\b`).test(text);
      if (!isPlayed) missing.add(name);
    }
  }
  expect(seen).toBeGreaterThan(50);
  expect([...missing].sort()).toEqual([]);
});
