/** The masked lists as sheets: who is on them, what stands above them, what they warn of. */
import type { Edit, Written } from '../../../../src/ledger/plan/edit';
import type { LedgerSnapshot } from '../../../../src/ledger/model/snapshot';
import { columnChoices, type MaskedListOptions } from '../../../../src/ledger/privacy/lists/masked-list';
import { planMaskedSheet, type MaskedSheet } from '../../../../src/ledger/privacy/lists/plan-masked-sheet';
import { PROFILE_IDS, PROFILES, type ProfileId } from '../../../../src/ledger/privacy/profiles';
import { CHILDREN } from '../../../../src/ledger/tables';
import { d } from '../../calendar/helpers';
import { snapshotOf, tableOf } from '../../build-snapshot';
import { WORDS } from '../../reports/report-words';

const ID = '522635201703150011';
const AS_OF = d('2026-11-23');
const CHILD = {
  childId: 'L1',
  name: '王小明',
  sex: '男',
  class: '三年级1班',
  residentId: ID,
  birthDate: d('2017-03-15'),
  guardianName: '李秀英',
  guardianPhone: '13800138000',
  hardship: '残疾',
  health: '健康或良好',
  fatherStatus: '服刑',
  notes: '父亲服刑',
  joinedOn: d('2026-09-01'),
};
const LEFT = { childId: 'L2', name: '赵大山', class: '二年级1班', joinedOn: d('2025-09-01'), leftOn: d('2026-10-01') };
const SECOND = { childId: 'L3', name: '=HYPERLINK("x")', sex: '', class: '二年级1班', joinedOn: d('2025-09-01') };
const snapshot = snapshotOf({ Children: [CHILD, LEFT, SECOND] }, { schoolName: '示范小学' });

const make = (profile: ProfileId, options: Partial<MaskedListOptions> = {}, from: LedgerSnapshot = snapshot): MaskedSheet =>
  planMaskedSheet(from, { profile, asOf: AS_OF, ...options }, WORDS['zh-CN']);

function blockOf({ plan }: MaskedSheet): readonly (readonly Written[])[] {
  return plan.edits.find((edit): edit is Extract<Edit, { kind: 'writeBlock' }> => edit.kind === 'writeBlock')?.values ?? [];
}
const codes = ({ warnings }: MaskedSheet): string[] => warnings.map(({ code }) => code);

test('a child that came back is on no list of a day on which it was away', () => {
  const Pauses = [{ childId: 'L1', startsOn: AS_OF - 5, endsOn: AS_OF, reason: '离册期间' }];
  const returned = snapshotOf({ Children: [CHILD], Pauses });
  expect(make('wall', {}, returned).list.rows).toEqual([]);
  expect(make('wall', { asOf: AS_OF + 1 }, returned).list.rows).toHaveLength(1);
});

test('wall: class, masked name and sex of the children on the list on the day, by class', () => {
  const sheet = make('wall');
  expect(blockOf(sheet)).toEqual([
    ['示范小学关爱服务名单', '', '', ''],
    ['截至 2026-11-23，在册 2 人。', '', '', ''],
    ['只含可公开的栏目。已脱敏：姓名。* 表示已隐去，空白表示没有填。', '', '', ''],
    ['序号', '班级', '姓名', '性别'],
    [1, '二年级1班', '=*************)', ''],
    [2, '三年级1班', '王*明', '男'],
  ]);
});

test('on an earlier day the child that has left since is on the list', () => {
  expect(make('wall', { asOf: d('2026-09-15') }).list.children.map(({ id }) => id)).toEqual(['L3', 'L2', 'L1']);
});

test('one class', () => {
  const sheet = make('wall', { className: '三年级1班' });
  expect(sheet.list.children.map(({ id }) => id)).toEqual(['L1']);
  expect(sheet.title).toBe('示范小学三年级1班关爱服务名单');
  expect(sheet.list.classes).toEqual(['二年级1班', '三年级1班']);
});

test('no child on the list', () => {
  const sheet = make('wall', { asOf: d('2020-01-01') });
  expect(blockOf(sheet).at(-1)?.[0]).toBe('没有在册儿童。');
});

test('masking in titles, previews and file names', () => {
  const named = snapshotOf({ Children: [{ ...CHILD, class: '王小明13800138000班' }] }, { schoolName: '王小明希望小学13800138000' });
  const sheet = make('wall', { className: '王小明13800138000班' }, named);
  for (const text of [sheet.title, sheet.fileName, JSON.stringify(sheet.list.rows), JSON.stringify(sheet.plan.edits)]) {
    expect(text).not.toMatch(/王小明|13800138000/u);
  }
  expect(sheet.title).toBe('王*明希望小学*******8000王*明*******8000班关爱服务名单');
  expect(sheet.fileName).not.toMatch(/[\\/:*?"<>|]/u);
  expect(make('wall').fileName).toBe('贴墙名单_2026-11-23');
});

test('report: numbers masked, name whole, birth date by its year as an ID stands beside it', () => {
  const sheet = make('report', { columns: ['name', 'residentId', 'birthDate', 'guardianName', 'guardianPhone'] });
  expect(blockOf(sheet).at(-1)).toEqual([2, '王小明', '522635************', '2017-**-**', '李*英', '138****8000']);
  expect(make('report', { columns: ['name'], names: 'masked' }).list.rows.at(-1)).toEqual(['王*明']);
});

test('class: phones whole; a birth date is whole only where no ID stands beside it', () => {
  expect(make('class', { columns: ['birthDate', 'guardianPhone'] }).list.rows.at(-1)).toEqual([d('2017-03-15'), '13800138000']);
  expect(make('class', { columns: ['birthDate', 'residentId'] }).list.rows.at(-1)).toEqual(['522635************', '2017-**-**']);
});

test.each(['wall', 'report'] as const)('free text never goes out: %s', (profile) => {
  const keys = columnChoices(snapshot.tables.Children!, { profile }).map(({ key }) => key);
  for (const key of ['notes', 'keyReason']) expect(keys).not.toContain(key);
  expect(make(profile, { columns: ['name', 'notes', 'keyReason'] }).list.columns.map(({ definition }) => definition.key)).toEqual(['name']);
});

test('wall: only public columns, without the number that other lists have beside the name', () => {
  const keys = columnChoices(snapshot.tables.Children!, { profile: 'wall' }).map(({ key }) => key);
  const open = CHILDREN.columns.filter(({ key, sensitivity }) => sensitivity === 'public' && key !== 'childId');
  expect(keys.sort()).toEqual(open.map(({ key }) => key).sort());
});

test('report: a village is asked about, as it leads to the door that the masked address hides', () => {
  const [village] = columnChoices(snapshot.tables.Children!, { profile: 'report' }).filter(({ key }) => key === 'village');
  expect(village).toMatchObject({ fate: 'asked', chosen: false });
  expect(codes(make('report', { columns: ['name', 'village'] }))).toEqual(['privacy.privateShown']);
});

test('the order of masked names says nothing of the ledger, nor of classes that are not shown', () => {
  const inLedger = ['赵大山', '陈一', '王小明', '安静'].map((name, at) => ({
    ...CHILD,
    childId: `L${at}`,
    name,
    class: `${at + 1}年级1班`,
  }));
  const rows = (columns: readonly string[], names?: 'shown'): unknown[] =>
    make('wall', { columns, ...(names ? { names } : {}) }, snapshotOf({ Children: inLedger })).list.rows.map((row) => row.join());
  expect(rows(['name'])).toEqual([...rows(['name'])].sort());
  expect(rows(['name'])).toEqual(['安*', '王*明', '赵*山', '陈*']);
  expect(rows(['class', 'name'])[0]).toBe('一年级1班,赵*山');
  expect(rows(['name'], 'shown')).toEqual(['赵大山', '陈一', '王小明', '安静']);
});

test.each(PROFILE_IDS)('restricted columns are in no list without a tick: %s', (profile) => {
  const restricted = CHILDREN.columns.filter(({ sensitivity }) => sensitivity === 'restricted').map(({ key }) => key);
  expect(PROFILES[profile].columns.filter((key) => restricted.includes(key))).toEqual([]);
  expect(codes(make(profile))).not.toContain('privacy.restrictedShown');
});

test('the title and the notes of a narrow list are high enough for their lines', () => {
  const heights = (sheet: MaskedSheet): number[] =>
    [1, 2, 3].map((at) =>
      Math.max(...sheet.plan.edits.flatMap((edit) => (edit.kind === 'format' && edit.area.row === at ? [edit.format.rowHeight ?? 0] : []))),
    );
  const wide = heights(make('class'));
  const narrow = heights(make('wall', {}, snapshotOf({ Children: [CHILD] }, { schoolName: '青山县第一希望示范小学' })));
  expect(wide).toEqual([30, 16, 16]);
  expect(narrow[0]).toBeGreaterThan(40);
  expect(narrow[2]).toBeGreaterThan(30);
});

test('text stays text, days are shown as days, what is masked is text', () => {
  const formats = (columns: readonly string[]): unknown[] => {
    const sheet = make('class', { columns });
    const first = blockOf(sheet).length - sheet.list.rows.length + 1;
    return sheet.plan.edits.flatMap((edit) =>
      edit.kind === 'format' && edit.area.row === first && edit.format.numberFormat !== undefined ? [edit.format.numberFormat] : [],
    );
  };
  // The first column of the sheet is the running number.
  expect(formats(['name', 'birthDate', 'homeVisitsPerYear', 'guardianPhone'])).toEqual(['0', '@', 'yyyy-mm-dd', '0', '@']);
  expect(formats(['name', 'residentId', 'birthDate'])).toEqual(['0', '@', '@', '@']);
});

test('columns are offered under the headers of the school, and stand under those of the definition', () => {
  const table = tableOf('Children', [CHILD], 'zh-CN', { class: '所在班级' });
  const renamed = { ...snapshot, tables: { Children: table } };
  expect(columnChoices(table, { profile: 'wall' })[0]).toMatchObject({ key: 'class', header: '所在班级' });
  expect(make('wall', {}, renamed).headers).toEqual(['班级', '姓名', '性别']);
});

test('every format lies on the block', () => {
  for (const profile of PROFILE_IDS) {
    const sheet = make(profile);
    for (const edit of sheet.plan.edits) {
      if (edit.kind !== 'format') continue;
      expect(edit.area.row + edit.area.rows - 1).toBeLessThanOrEqual(blockOf(sheet).length);
      expect(edit.area.column + edit.area.columns).toBeLessThanOrEqual(sheet.list.columns.length + 1);
    }
  }
});

test('a ledger in English', () => {
  const english = snapshotOf(
    { Children: [{ ...CHILD, class: '三年级1班', sex: 'Male' }] },
    { language: 'en', schoolName: 'Green Hill School' },
  );
  const sheet = planMaskedSheet(english, { profile: 'report', asOf: AS_OF, columns: ['name', 'sex', 'residentId'] }, WORDS.en);
  expect(blockOf(sheet).slice(-2)).toEqual([
    ['No.', 'Name', 'Sex', 'Resident ID'],
    [1, '王小明', 'Male', '522635************'],
  ]);
  expect(sheet.plan.edits[0]).toMatchObject({ kind: 'ensureSheet', sheet: 'Report (masked)' });
});
