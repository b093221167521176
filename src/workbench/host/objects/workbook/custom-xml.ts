/** Excel.CustomXmlPart and its collections. */
import type { HostClass } from '../../dispatch/host-class';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import type { Workbook } from '../../../sheets/model';

interface Part {
  workbook: Workbook;
  id: string;
}

function namespaceOf(xml: string): string {
  const root = /<([\w.-]+:)?[\w.-]+[^>]*>/.exec(xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ''));
  const prefix = root?.[1]?.slice(0, -1);
  const attribute = prefix ? `xmlns:${prefix}` : 'xmlns';
  return new RegExp(`${attribute}=["']([^"']*)["']`).exec(root?.[0] ?? '')?.[1] ?? '';
}

function guardXml(xml: string): void {
  if (!/^\s*<[\s\S]*>\s*$/.test(xml)) throw new HostError('InvalidArgument', 'This is not XML.');
}

const customXmlPartClass: HostClass<Part> = {
  name: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  get: { id: ({ id }) => id, namespaceUri: ({ workbook, id }) => namespaceOf(workbook.customXmlParts.get(id) ?? '') },
  methods: {
    getXml: ({ workbook, id }) => workbook.customXmlParts.get(id) ?? '',
    setXml: ({ workbook, id }, args, host) => {
      guardXml(args.text(0));
      workbook.customXmlParts.set(id, args.text(0));
      host.workbook.changes.emit({ kind: 'settings', source: 'addin' });
    },
    delete: ({ workbook, id }, _args, host) => {
      workbook.customXmlParts.delete(id);
      host.workbook.changes.emit({ kind: 'settings', source: 'addin' });
    },
  },
};

interface Parts {
  workbook: Workbook;
  /** Absent: all parts. */
  namespace?: string;
}

function list({ workbook, namespace }: Parts): HostObject[] {
  return [...workbook.customXmlParts]
    .filter(([, xml]) => namespace === undefined || namespaceOf(xml) === namespace)
    .map(([id]) => HostObject.of(customXmlPartClass, { workbook, id }));
}

function collectionClass(name: string): HostClass<Parts> {
  const find = (self: Parts, key: unknown): HostObject | null => list(self).find((part) => part.as(customXmlPartClass)?.id === key) ?? null;
  return {
    name,
    items: list,
    item: (self, key) => {
      const found = find(self, key);
      if (!found) throw new HostError('ItemNotFound');
      return found;
    },
    methods: {
      getItemOrNullObject: (self, args) => find(self, args.raw(0)),
      getByNamespace: ({ workbook }, args) => HostObject.of(scopedCollectionClass, { workbook, namespace: args.text(0) }),
      getOnlyItem: (self) => {
        const [only, second] = list(self);
        if (!only || second) throw new HostError(only ? 'InvalidOperation' : 'ItemNotFound');
        return only;
      },
      getOnlyItemOrNullObject: (self) => {
        const [only, second] = list(self);
        return only && !second ? only : null;
      },
      add: ({ workbook }, args, host) => {
        guardXml(args.text(0));
        const id = `{${workbook.newId().toString(16).toUpperCase().padStart(8, '0')}-0002-0000-0000-000000000000}`;
        workbook.customXmlParts.set(id, args.text(0));
        host.workbook.changes.emit({ kind: 'settings', source: 'addin' });
        return HostObject.of(customXmlPartClass, { workbook, id });
      },
    },
  };
}

export const customXmlPartCollectionClass = collectionClass('CustomXmlPartCollection');
const scopedCollectionClass = collectionClass('CustomXmlPartScopedCollection');
