/**
 * Old-style notes, asked for as a client newer than the pinned one asks: the requests are written out. What properties a class has the
 * host knows from the pinned client alone, so only the notes themselves and their places are looked at.
 */
import { createHost } from '../../../../src/workbench/host/create-host';
import type { RichApiAction } from '../../../../src/workbench/host/dispatch/wire';
import { Workbook } from '../../../../src/workbench/sheets/model';

function answer(workbook: Workbook, methods: Record<string, object>, actions: RichApiAction[]): unknown[] {
  const host = createHost({ workbook });
  const response = host.process({
    AutoKeepReference: true,
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: '' },
      2: { Id: 2, ObjectPathType: 4, Name: 'Notes', ParentObjectPathId: 1 },
      ...methods,
    },
    Actions: actions,
  }) as { Results?: { Value: unknown }[]; Error?: unknown };
  host.dispose();
  expect(response.Error).toBeUndefined();
  return (response.Results ?? []).map(({ Value }) => Value);
}

test('notes with their places; comments are none of them', () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Sheet1');
  sheet.notes.set('B2', { author: '赵老师', text: '问奶奶' });
  sheet.notes.set('C3', { author: '赵老师', text: '已核对', comment: { replies: [] } });
  const [list, range] = answer(
    workbook,
    {
      3: { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['Sheet1!B2'] } },
      4: { Id: 4, ObjectPathType: 3, Name: 'GetLocation', ParentObjectPathId: 3, ArgumentInfo: { Arguments: [] } },
    },
    [
      { Id: 1, ActionType: 2, Name: '', ObjectPathId: 2, QueryInfo: { Select: ['content'] } },
      { Id: 2, ActionType: 2, Name: '', ObjectPathId: 4, QueryInfo: { Select: ['address'] } },
    ],
  );
  expect(list).toMatchObject({ _Items: [{ Id: `${sheet.id}B2` }] });
  expect((list as { _Items: unknown[] })._Items).toHaveLength(1);
  expect(range).toMatchObject({ Address: 'Sheet1!B2' });
});

test('a note is added and deleted', () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Sheet1');
  const add = { 3: { Id: 3, ObjectPathType: 3, Name: 'Add', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['Sheet1!A1', '请核对'] } } };
  answer(workbook, add, [{ Id: 1, ActionType: 1, Name: '', ObjectPathId: 3 }]);
  expect(sheet.notes.get('A1')).toMatchObject({ text: '请核对' });
  const found = { 3: { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['A1'] } } };
  answer(workbook, found, [{ Id: 1, ActionType: 3, Name: 'Delete', ObjectPathId: 3, ArgumentInfo: { Arguments: [] } }]);
  expect(sheet.notes.size).toBe(0);
});
