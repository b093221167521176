/** Excel.Setting and its collection: what an add-in keeps in the workbook. */
import type { HostClass } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import type { Workbook } from '../../../sheets/model';

interface Setting {
  workbook: Workbook;
  key: string;
}

function write({ workbook, key }: Setting, value: unknown, host: HostContext): void {
  workbook.settings.set(key, JSON.stringify(value ?? null));
  host.workbook.changes.emit({ kind: 'settings', source: 'addin' });
}

export const settingClass: HostClass<Setting> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key, Key: key }),
  get: {
    key: ({ key }) => key,
    _Id: ({ key }) => key,
    value: ({ workbook, key }) => JSON.parse(workbook.settings.get(key) ?? 'null') as unknown,
  },
  set: { value: write },
  methods: {
    delete: ({ workbook, key }, _args, host) => {
      workbook.settings.delete(key);
      host.workbook.changes.emit({ kind: 'settings', source: 'addin' });
    },
  },
};

/** Keys ignore case, as names do in Excel. */
function find(workbook: Workbook, key: unknown): HostObject | null {
  if (typeof key !== 'string') throw new HostError('InvalidArgument');
  const known = workbook.settings.has(key) ? key : [...workbook.settings.keys()].find((one) => one.toLowerCase() === key.toLowerCase());
  return known === undefined ? null : HostObject.of(settingClass, { workbook, key: known });
}

export const settingCollectionClass: HostClass<Workbook> = {
  name: 'SettingCollection',
  items: (workbook) => [...workbook.settings.keys()].map((key) => HostObject.of(settingClass, { workbook, key })),
  item: (workbook, key) => {
    const found = find(workbook, key);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  },
  methods: {
    getItemOrNullObject: (workbook, args) => find(workbook, args.raw(0)),
    add: (workbook, args, host) => {
      const key = args.text(0);
      write({ workbook, key }, args.raw(1), host);
      return HostObject.of(settingClass, { workbook, key });
    },
    _RegisterSettingsChangedEvent: () => undefined,
    _UnregisterSettingsChangedEvent: () => undefined,
  },
};
