/** What the file system answers, as one sentence. */
import { fill } from '../../locales';
import { cli as words } from '../../locales/zh-CN/cli';
import { CliError } from './cli-error';

const NOT_ALLOWED = ['EACCES', 'EPERM', 'EROFS', 'EBUSY'];
const WHY: Readonly<Record<string, keyof typeof words.whyUnwritable>> = {
  ENOENT: 'noFolder',
  ENOTDIR: 'noFolder',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EISDIR: 'isFolder',
  ENOTEMPTY: 'isFolder',
  EEXIST: 'isFolder',
  ...Object.fromEntries(NOT_ALLOWED.map((code) => [code, 'notAllowed'] as const)),
};

/** A file that could not be read: missing, a folder, not allowed, or whatever else. */
export function readFailure(path: string, error: unknown): CliError {
  const code = codeOf(error);
  const sentence =
    code === 'ENOENT' || code === 'ENOTDIR'
      ? words.fileMissing
      : code === 'EISDIR'
        ? words.isFolder
        : NOT_ALLOWED.includes(code)
          ? words.notAllowed
          : words.unreadable;
  return new CliError(fill(sentence, { path, detail: messageOf(error) }), { cause: error });
}

/** A file that could not be written. */
export function writeFailure(path: string, error: unknown): CliError {
  const why = fill(words.whyUnwritable[WHY[codeOf(error)] ?? 'other'], { detail: messageOf(error) });
  return new CliError(fill(words.unwritable, { path, why }), { cause: error });
}

/** By shape, not by class: the file system's errors may come from outside the realm of this code. */
export function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
