/** Which cells a formula reads, as far as its text tells. */
import { isCallNode, isIdentifierNode, isReferenceNode, type Node, type ReferenceIdentifier } from '@borgar/fx';
import type { Workbook } from '../model';
import type { Place } from './context';
import { functionNamed, plainName } from './functions';
import { guarded } from './operators';
import { Reference, type Area } from './operands';
import { definedName, resolveReference, tableByName } from './references';
import { parseFormula } from './syntax';
import { children } from './walk';

/** What the tree says, whatever the cell: kept per tree. */
interface Outline {
  readonly references: readonly ReferenceIdentifier[];
  /** Must be worked out at every calculation: today's date, or cells that the text does not name. */
  readonly volatile: boolean;
  /** Depends on which rows are hidden. */
  readonly visibility: boolean;
  /** Called names that are not built in: names of the workbook or custom functions. */
  readonly calls: readonly string[];
}

export interface Precedents {
  readonly areas: readonly Area[];
  readonly volatile: boolean;
  readonly visibility: boolean;
}

const VOLATILE = new Set(['TODAY', 'NOW', 'OFFSET', 'INDIRECT', 'RAND', 'RANDBETWEEN']);
const BY_VISIBILITY = new Set(['SUBTOTAL', 'AGGREGATE']);
const outlines = new WeakMap<Node, Outline>();

function outlineOf(tree: Node): Outline {
  const known = outlines.get(tree);
  if (known) return known;
  const references: ReferenceIdentifier[] = [];
  const calls: string[] = [];
  let volatile = false;
  let visibility = false;
  const visit = (node: Node): void => {
    if (isReferenceNode(node)) references.push(node);
    if (isCallNode(node) && isIdentifierNode(node.callee)) {
      const name = plainName(node.callee.name).toUpperCase();
      volatile ||= VOLATILE.has(name);
      visibility ||= BY_VISIBILITY.has(name);
      if (!functionNamed(name)) calls.push(node.callee.name);
    }
    children(node).forEach(visit);
  };
  visit(tree);
  const outline = { references, volatile, visibility, calls };
  outlines.set(tree, outline);
  return outline;
}

/** The areas that a formula at a place reads; names are followed, a reference that cannot be resolved reads nothing. */
export function precedentsOf(tree: Node, place: Place, workbook: Workbook): Precedents {
  const areas: Area[] = [];
  const followed = new Set<string>();
  let volatile = false;
  let visibility = false;
  const collect = (node: Node): void => {
    const outline = outlineOf(node);
    volatile ||= outline.volatile;
    visibility ||= outline.visibility;
    for (const reference of outline.references) {
      if (reference.kind === 'name') follow(reference.value);
      else {
        const resolved = guarded(() => resolveReference(reference, place, workbook));
        if (resolved instanceof Reference) areas.push(...resolved.areas);
      }
    }
    outline.calls.forEach(follow);
  };
  const follow = (text: string): void => {
    const key = text.toLowerCase();
    if (followed.has(key)) return;
    followed.add(key);
    const name = definedName(text, place, workbook);
    const tree = name && parseFormula(name.formula);
    if (tree) collect(tree);
    else if (!name) areas.push(...(tableByName(text, workbook)?.areas ?? []));
  };
  collect(tree);
  return { areas, volatile, visibility };
}
