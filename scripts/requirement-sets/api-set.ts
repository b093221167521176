/** Requirement sets as `@types/office-js` writes them: `[Api set: ExcelApi 1.9]`. */
import ts from 'typescript';

export interface ApiSet {
  /** `ExcelApi`, `ExcelApiOnline`, `SharedRuntime`… */
  readonly name: string;
  /** `1.9`, or `null` for a preview without a version. */
  readonly version: string | null;
}

const TAG = /\[Api set:\s*([A-Za-z]+)\s*([^\]]*)\]/;

/** The set in a doc comment, or `null` when it names none. */
export function apiSetIn(comment: string): ApiSet | null {
  const match = TAG.exec(comment);
  if (match?.[1] === undefined) return null;
  return { name: match[1], version: /^\d+\.\d+/.exec(match[2] ?? '')?.[0] ?? null };
}

/** The set that a declaration belongs to: its own, or that of the class, interface or enumeration around it. */
export function apiSetOf(declaration: ts.Declaration): ApiSet | null {
  for (let node: ts.Node = declaration; !ts.isSourceFile(node) && !ts.isModuleBlock(node); node = node.parent) {
    const text = node.getSourceFile().text;
    const comments = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
    const nearest = comments.at(-1);
    const set = nearest === undefined ? null : apiSetIn(text.slice(nearest.pos, nearest.end));
    if (set !== null) return set;
  }
  return null;
}

/** Whether a client that has `present` of a set also has `wanted` (`1.10` is newer than `1.9`). */
export function covers(present: string, wanted: string): boolean {
  const [presentMajor = 0, presentMinor = 0] = present.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return presentMajor > wantedMajor || (presentMajor === wantedMajor && presentMinor >= wantedMinor);
}

export function nameOf({ name, version }: ApiSet): string {
  return `${name} ${version ?? '(preview)'}`;
}
