/** What the parts of the reader share. */
import type { Workbook } from '../../model';
import type { Package } from '../container';
import { parseXml, type XmlNode } from '../xml';

export interface Relation {
  id: string;
  type: string;
  /** Package path for a part, address as written for an external target. */
  target: string;
  external: boolean;
}

export class ReadContext {
  constructor(
    readonly files: Package,
    readonly workbook: Workbook,
  ) {}

  /** A part as a tree, or `undefined` when the package has none. */
  part(path: string | undefined): XmlNode | undefined {
    const text = path === undefined ? undefined : this.files.text(path);
    return text === undefined || path === undefined ? undefined : parseXml(text, path);
  }

  /** The relationships of a part; `''` for those of the package. */
  relations(path: string): Relation[] {
    const slash = path.lastIndexOf('/');
    const folder = slash < 0 ? '' : path.slice(0, slash + 1);
    const root = this.part(`${folder}_rels/${path.slice(slash + 1)}.rels`);
    return (root?.children ?? []).map(({ attributes }) => {
      const external = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      return {
        id: attributes['Id'] ?? '',
        type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
        target: external ? target : resolvePath(folder, target),
        external,
      };
    });
  }

  /** Tells the person of something that will be gone after saving; each sentence once. */
  notKept(what: string, sheetName?: string): void {
    const text = sheetName === undefined ? what : `工作表“${sheetName}”：${what}`;
    if (!this.workbook.notKept.includes(text)) this.workbook.notKept.push(text);
  }

  /** The same for something with contents of its own, which nobody can look at here. */
  notRead(what: string, sheetName?: string): void {
    const before = this.workbook.notKept.length;
    this.notKept(what, sheetName);
    this.workbook.unread.push(...this.workbook.notKept.slice(before));
  }
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}
