/** Commands about duties read only some columns of the long tables: every column that their rules look at must be among them. */
import type { Command } from '../../src/commands/command';
import { LEDGER_COLUMNS } from '../../src/commands/ledger-columns';
import { MAKE_OVERDUE_SHEET } from '../../src/commands/make-overdue-sheet';
import { MAKE_SUMMARY } from '../../src/commands/make-summary';
import { READ_FIGURES } from '../../src/commands/read-figures';
import { SHOW_OVERDUE } from '../../src/commands/show-overdue';
import { dayOf } from '../../src/ledger/calendar/day';
import { DEFAULT_SETTINGS, type LedgerSnapshot, type TableSnapshot } from '../../src/ledger/model/snapshot';
import { TABLES, type TableKey } from '../../src/ledger/tables';
import { contextOn } from '../support/command-context';
import { asSnapshot } from '../../src/workbench/samples/as-table';
import { generateSample } from '../../src/workbench/samples/generate';

const TODAY = dayOf(2026, 11, 23);
const CONTEXT = contextOn(TODAY);
const SAMPLE = Object.entries(generateSample({ children: 20, today: TODAY })).map(([key, rows]) => asSnapshot(key as TableKey, rows));

/** A snapshot that notes which columns are asked for. */
function watched(asked: Map<TableKey, Set<string>>): LedgerSnapshot {
  const tables = SAMPLE.map((table): [TableKey, TableSnapshot] => {
    const keys = new Set<string>();
    asked.set(table.key, keys);
    const columns = new Proxy(table.columns, {
      get(target, key) {
        keys.add(String(key));
        return target[String(key)];
      },
    });
    return [table.key, { ...table, columns }];
  });
  return { settings: DEFAULT_SETTINGS, sheets: [], definedNames: [], tables: Object.fromEntries(tables) };
}

function asked<Input, Outcome>(command: Command<Input, Outcome>, input: Input): Map<TableKey, Set<string>> {
  const found = new Map<TableKey, Set<string>>();
  command.plan(watched(found), input, CONTEXT);
  return found;
}

test.each([
  ['overdue list', () => asked(SHOW_OVERDUE, undefined)],
  ['overdue sheet', () => asked(MAKE_OVERDUE_SHEET, undefined)],
  ['figures', () => asked(READ_FIGURES, {})],
  ['summary', () => asked(MAKE_SUMMARY, undefined)],
])('%s looks at no column that is not read', (_name, keysOf) => {
  const keys = keysOf();
  for (const [table, columns] of Object.entries(LEDGER_COLUMNS)) {
    expect([...(keys.get(table as TableKey) ?? [])].filter((key) => !columns.includes(key))).toEqual([]);
  }
});

test('columns that are read exist, and all of them are needed', () => {
  const keys = asked(SHOW_OVERDUE, undefined);
  for (const [table, columns] of Object.entries(LEDGER_COLUMNS)) {
    expect(TABLES[table as TableKey].columns.map((column) => column.key)).toEqual(expect.arrayContaining([...columns]));
    expect([...(keys.get(table as TableKey) ?? [])]).toEqual(expect.arrayContaining([...columns]));
  }
});
