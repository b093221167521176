/** Excel.DocumentProperties: title, author and the like, and custom properties. */
import { asText } from '../../dispatch/call-arguments';
import type { HostClass } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import type { Workbook } from '../../../sheets/model';

const TEXTS = ['title', 'subject', 'author', 'keywords', 'comments', 'category', 'manager', 'company'] as const;
/** Custom properties share the model's map; their keys carry this prefix, their values are JSON. */
const CUSTOM = 'custom:';

function changed(host: HostContext): void {
  host.workbook.changes.emit({ kind: 'settings', source: 'addin' });
}

interface Custom {
  workbook: Workbook;
  key: string;
}

const customPropertyClass: HostClass<Custom> = {
  name: 'CustomProperty',
  identity: ({ key }) => ({ Id: key, Key: key }),
  get: {
    key: ({ key }) => key,
    value: ({ workbook, key }) => JSON.parse(workbook.properties[CUSTOM + key] ?? 'null') as unknown,
    type: ({ workbook, key }) => {
      const value = JSON.parse(workbook.properties[CUSTOM + key] ?? 'null') as unknown;
      return typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Boolean' : 'String';
    },
  },
  set: {
    value: ({ workbook, key }, value, host) => {
      workbook.properties[CUSTOM + key] = JSON.stringify(value);
      changed(host);
    },
  },
  methods: {
    delete: ({ workbook, key }, _args, host) => {
      Reflect.deleteProperty(workbook.properties, CUSTOM + key);
      changed(host);
    },
  },
};

function findCustom(workbook: Workbook, key: unknown): HostObject | null {
  return typeof key === 'string' && CUSTOM + key in workbook.properties ? HostObject.of(customPropertyClass, { workbook, key }) : null;
}

const customPropertyCollectionClass: HostClass<Workbook> = {
  name: 'CustomPropertyCollection',
  items: (workbook) =>
    Object.keys(workbook.properties)
      .filter((key) => key.startsWith(CUSTOM))
      .map((key) => HostObject.of(customPropertyClass, { workbook, key: key.slice(CUSTOM.length) })),
  item: (workbook, key) => {
    const found = findCustom(workbook, key);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  },
  methods: {
    getItemOrNullObject: (workbook, args) => findCustom(workbook, args.raw(0)),
    add: (workbook, args, host) => {
      const key = args.text(0);
      workbook.properties[CUSTOM + key] = JSON.stringify(args.raw(1));
      changed(host);
      return HostObject.of(customPropertyClass, { workbook, key });
    },
    deleteAll: (workbook, _args, host) => {
      for (const key of Object.keys(workbook.properties)) if (key.startsWith(CUSTOM)) Reflect.deleteProperty(workbook.properties, key);
      changed(host);
    },
  },
};

export const documentPropertiesClass: HostClass<Workbook> = {
  name: 'DocumentProperties',
  get: {
    ...Object.fromEntries(TEXTS.map((name) => [name, (workbook: Workbook) => workbook.properties[name] ?? ''])),
    lastAuthor: (workbook) => workbook.properties.lastAuthor ?? '',
    creationDate: (workbook) => workbook.properties.creationDate ?? '',
    revisionNumber: (workbook) => Number(workbook.properties.revisionNumber ?? 0),
  },
  set: Object.fromEntries(
    TEXTS.map((name) => [
      name,
      (workbook: Workbook, value: unknown, host: HostContext) => {
        workbook.properties[name] = asText(value);
        changed(host);
      },
    ]),
  ),
  navigate: { custom: (workbook) => HostObject.of(customPropertyCollectionClass, workbook) },
};
