import { CODE_LISTS, codeRangeName } from '../../../src/ledger/codes';
import { dayOf } from '../../../src/ledger/calendar/day';
import type { Language } from '../../../src/ledger/model/raw';
import type { LedgerSnapshot } from '../../../src/ledger/model/snapshot';
import { planSetup } from '../../../src/ledger/setup';
import { TABLE_KEYS, TABLES, type TableKey } from '../../../src/ledger/tables';
import { applyToSnapshot, EMPTY_WORKBOOK } from '../support/apply-to-snapshot';

const TODAY = dayOf(2026, 11, 23);
const options = (language: Language = 'zh-CN', more: { term?: string; schoolName?: string } = {}) => ({
  schoolName: '青山小学',
  language,
  today: TODAY,
  ...more,
});
const setUp = (language: Language = 'zh-CN', workbook: LedgerSnapshot = EMPTY_WORKBOOK): LedgerSnapshot =>
  applyToSnapshot(workbook, planSetup(workbook, options(language)).edits);

function without(snapshot: LedgerSnapshot, key: TableKey): LedgerSnapshot {
  const tables = Object.fromEntries(Object.entries(snapshot.tables).filter(([name]) => name !== key));
  const sheet = snapshot.tables[key]?.sheet;
  return { ...snapshot, tables, sheets: snapshot.sheets.filter((one) => one.name !== sheet) };
}

describe.each(['zh-CN', 'en'] as const)('on an empty workbook (%s)', (language) => {
  const ledger = setUp(language);

  test('makes all tables in full width', () => {
    for (const key of TABLE_KEYS) {
      expect(ledger.tables[key]?.missing).toEqual([]);
      expect(ledger.tables[key]?.headers).toHaveLength(TABLES[key].columns.length);
    }
  });

  test('keeps its own sheets out of sight, without rules', () => {
    const plan = planSetup(EMPTY_WORKBOOK, options(language));
    const made = plan.edits.filter((edit) => edit.kind === 'ensureSheet' && edit.hidden === true);
    expect(made.map((edit) => 'sheet' in edit && edit.sheet)).toEqual([language === 'en' ? 'Baseline' : '档案快照']);
    expect(plan.edits.filter((edit) => 'table' in edit && edit.table === 'Baseline').map((edit) => edit.kind)).toEqual(['ensureTable']);
  });

  test('a second run changes nothing', () => {
    expect(planSetup(ledger, options(language)).edits).toEqual([]);
  });

  test('every drop-down has its list', () => {
    for (const list of CODE_LISTS)
      expect(ledger.nameFormulas?.[codeRangeName(list)]).toContain(language === 'en' ? "'Codes'!" : "'代码表'!");
  });

  test('the preset rows are readable in their own columns', () => {
    for (const key of ['Duties', 'Terms', 'Holidays'] as const) {
      const table = ledger.tables[key];
      expect(table?.rows.length).toBeGreaterThan(1);
      for (const row of table?.rows ?? []) {
        TABLES[key].columns.forEach((column, index) => {
          const cell = row[index] ?? '';
          const reading = column.kind.read(cell, { today: TODAY, language });
          expect([column.key, cell, reading.state, reading.remarks]).toEqual([column.key, cell, 'value', []]);
        });
      }
    }
  });

  test('holds the duties D1 to D21', () => {
    const ids = new Set(ledger.tables.Duties?.rows.map((row) => String(row[0]).replace(/B$/, '')));
    expect([...ids]).toEqual(Array.from({ length: 21 }, (_, index) => `D${index + 1}`));
  });
});

test('rules fit the limits of Excel', () => {
  for (const edit of planSetup(EMPTY_WORKBOOK, options()).edits) {
    if (edit.kind === 'validate') {
      expect(edit.rule.formula?.length ?? 0).toBeLessThanOrEqual(255);
      expect(edit.rule.formula ?? '').not.toMatch(/[{}]/);
      expect(edit.rule.prompt?.length ?? 0).toBeLessThanOrEqual(255);
      expect(edit.rule.message.length).toBeLessThanOrEqual(225);
    }
    if (edit.kind === 'highlight' && edit.rule.rule !== 'duplicates') {
      expect(edit.rule.rule.formula.length).toBeLessThanOrEqual(1000);
      expect(edit.rule.rule.formula).not.toMatch(/[{}]|\[/);
    }
  }
});

test('a sheet of the same name that is not ours is left alone', () => {
  const workbook: LedgerSnapshot = {
    ...EMPTY_WORKBOOK,
    sheets: [
      { name: '教职工', visible: true, protected: false },
      { name: '首页', visible: true, protected: false },
    ],
  };
  const plan = planSetup(workbook, options());
  expect(plan.findings.map((finding) => finding.parameters)).toEqual([
    { wanted: '教职工', name: '教职工（台账）' },
    { wanted: '首页', name: '首页（台账）' },
  ]);
  for (const edit of plan.edits) if ('sheet' in edit) expect(['教职工', '首页']).not.toContain(edit.sheet);
  const ledger = applyToSnapshot(workbook, plan.edits);
  expect(planSetup(ledger, options()).edits).toEqual([]);
});

describe('repairs only what is missing', () => {
  const ledger = setUp();

  test.each(TABLE_KEYS)('table %s', (key) => {
    const plan = planSetup(without(ledger, key), options());
    expect(plan.edits.filter((edit) => edit.kind === 'ensureTable').map((edit) => edit.kind === 'ensureTable' && edit.table)).toEqual([
      key,
    ]);
    expect(planSetup(applyToSnapshot(without(ledger, key), plan.edits), options()).edits).toEqual([]);
  });

  test('a column, with its rules, at the right end', () => {
    const staff = ledger.tables.Staff!;
    const at = staff.headers.indexOf('联系电话');
    const headers = staff.headers.filter((_, index) => index !== at);
    const broken = {
      ...ledger,
      tables: {
        ...ledger.tables,
        Staff: {
          ...staff,
          headers,
          columns: Object.fromEntries(Object.entries(staff.columns).filter(([key]) => key !== 'phone')),
          missing: ['phone'],
        },
      },
    };
    const edits = planSetup(broken, options()).edits;
    expect(edits[0]).toEqual({ kind: 'addColumns', table: 'Staff', headers: ['联系电话'], numberFormats: ['@'] });
    expect(edits.every((edit) => ['addColumns', 'validate', 'highlight'].includes(edit.kind))).toBe(true);
  });

  test('a list of the code sheet, with its values and its name', () => {
    const codes = ledger.tables.Codes!;
    const at = codes.columns.nationality!;
    const headers = codes.headers.filter((_, index) => index !== at);
    const rows = codes.rows.slice(0, 20).map((row) => row.filter((_, index) => index !== at));
    const columns = Object.fromEntries(
      Object.entries(codes.columns)
        .filter(([key]) => key !== 'nationality')
        .map(([key, index]) => [key, index > at ? index - 1 : index]),
    );
    const broken = { ...ledger, tables: { ...ledger.tables, Codes: { ...codes, headers, rows, columns, missing: ['nationality'] } } };
    const mended = applyToSnapshot(broken, planSetup(broken, options()).edits);
    const column = mended.tables.Codes!.columns.nationality!;
    expect(mended.tables.Codes!.rows.map((row) => row[column])).toEqual(ledger.tables.Codes!.rows.map((row) => row[at]));
    expect(mended.nameFormulas?.CARE_nationality).toContain('$AH$2');
    expect(planSetup(mended, options()).edits).toEqual([]);
  });

  test('a drop-down rule', () => {
    const rules = {
      ...ledger.rules,
      Children: { ...ledger.rules!.Children!, validated: ledger.rules!.Children!.validated.filter((header) => header !== '性别') },
    };
    const edits = planSetup({ ...ledger, rules }, options()).edits;
    expect(edits.map((edit) => [edit.kind, 'header' in edit && edit.header])).toEqual([['validate', '性别']]);
  });

  test('a defined name that is gone or broken', () => {
    const nameFormulas = { ...ledger.nameFormulas, CARE_sex: '=#REF!' };
    const definedNames = ledger.definedNames.filter((name) => name !== 'CARE_mood');
    const edits = planSetup({ ...ledger, nameFormulas, definedNames }, options()).edits;
    expect(edits.map((edit) => edit.kind === 'defineName' && edit.name)).toEqual(['CARE_sex', 'CARE_mood']);
  });

  test('a name that points at a sheet that is gone', () => {
    const nameFormulas = { ...ledger.nameFormulas, CARE_home: "='旧首页'!$A$1" };
    const edits = planSetup({ ...ledger, nameFormulas, sheets: ledger.sheets.filter((sheet) => sheet.name !== '首页') }, options()).edits;
    expect(edits.filter((edit) => edit.kind === 'ensureSheet' || edit.kind === 'defineName')).toMatchObject([
      { sheet: '首页' },
      { name: 'CARE_home', formula: "='首页'!$A$1" },
    ]);
  });

  test('but not preset rows that were deleted, and no value that was changed', () => {
    const duties = { ...ledger.tables.Duties!, rows: [] };
    expect(planSetup({ ...ledger, tables: { ...ledger.tables, Duties: duties } }, options()).edits).toEqual([]);
  });

  test('a new name of the school changes the title and the setting', () => {
    expect(planSetup(ledger, options('zh-CN', { schoolName: '绿水小学' })).edits).toEqual([
      { kind: 'writeBlock', sheet: '首页', row: 1, column: 0, values: [['绿水小学留守儿童关爱台账']] },
      { kind: 'setting', key: 'schoolName', value: '绿水小学' },
    ]);
  });

  test('an existing ledger keeps its language', () => {
    expect(planSetup(ledger, options('en')).edits).toEqual([]);
  });
});

test('a term that is none makes no plan', () => {
  const plan = planSetup(EMPTY_WORKBOOK, options('zh-CN', { term: '2026-1' }));
  expect(plan.edits).toEqual([]);
  expect(plan.findings.map((finding) => finding.code)).toEqual(['setup.badTerm']);
});
