/** Answers a load: the properties asked for, nested as the client reads them. */
import { classMetadata, wireName } from './client-metadata';
import type { HostContext } from './host-context';
import { HostError } from './host-error';
import type { HostObject } from './host-object';
import type { QueryInfo } from './wire';

/** `values`, `*` or, below a navigation property, a tree of its own. */
type Selection = Map<string, Selection>;

export function answerQuery(object: HostObject | null, query: QueryInfo, host: HostContext): unknown {
  if (object === null) return null;
  const selection: Selection = new Map();
  for (const path of query.Select ?? []) addPath(selection, path);
  for (const path of query.Expand ?? []) addPath(selection, `${path}/*`);
  if ((query.Select ?? []).length === 0) selection.set('*', new Map());
  return object.isCollection ? collection(object, selection, host, query) : single(object, selection, host, false);
}

function addPath(selection: Selection, path: string): void {
  let level = selection;
  for (const step of path.split('/')) {
    // `items` only says that the parent is a collection.
    if (step === '' || step.toLowerCase() === 'items' || step === '$none') continue;
    const next = level.get(step) ?? new Map<string, Selection>();
    level.set(step, next);
    level = next;
  }
}

function collection(object: HostObject, selection: Selection, host: HostContext, page: QueryInfo = {}): Record<string, unknown> {
  const own = new Map([...selection].filter(([name]) => isOwn(object, name)));
  const below = new Map([...selection].filter(([name]) => !own.has(name)));
  const answer = own.size > 0 ? single(object, own, host, true) : {};
  const items = object.items(host);
  const from = page.Skip ?? 0;
  const to = page.Top === undefined ? items.length : from + page.Top;
  answer.Count = items.length;
  answer._Items = items.slice(from, to).map((item, index) => {
    const value = item.isCollection ? collection(item, below, host) : single(item, below, host, true);
    return hasId(value) ? value : { ...value, _Index: from + index };
  });
  return answer;
}

/** A property of the collection itself, such as `count`: everything else is asked of its items. */
function isOwn(object: HostObject, name: string): boolean {
  return name !== '*' && classMetadata(object.className).scalars.some((one) => one.toLowerCase() === name.toLowerCase());
}

function hasId(value: Record<string, unknown>): boolean {
  return value.Id !== undefined || value._Id !== undefined;
}

function single(object: HostObject, selection: Selection, host: HostContext, tolerant: boolean): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...object.identity(host) };
  const known = classMetadata(object.className);
  for (const [name, below] of selection) {
    if (name === '*') {
      for (const scalar of known.scalars) {
        if (scalar !== '_ReferenceId' && object.canGet(scalar)) answer[wireName(scalar)] = object.get(scalar, host);
      }
      continue;
    }
    const spelled = [...known.scalars, ...known.navigation].find((one) => one.toLowerCase() === name.toLowerCase());
    if (spelled === undefined) {
      // Published samples load placeholder names on collections; only an ordinary object minds.
      if (tolerant) continue;
      throw new HostError('InvalidArgument', `${object.className} has no property "${name}".`);
    }
    if (known.scalars.includes(spelled)) {
      answer[wireName(spelled)] = object.get(spelled, host);
      continue;
    }
    const next = object.navigate(spelled, host);
    answer[wireName(spelled)] = next === null ? null : nested(next, below, host);
  }
  return answer;
}

function nested(object: HostObject, selection: Selection, host: HostContext): Record<string, unknown> {
  const wanted: Selection = selection.size > 0 ? selection : new Map([['*', new Map<string, Selection>()]]);
  return object.isCollection ? collection(object, wanted, host) : single(object, wanted, host, false);
}
