import { requestKind, requestMembers } from '../../../../src/workbench/host/log/request-members';
import { PacketLog, type Packet } from '../../../../src/workbench/host/log/packet-log';
import type { RichApiRequest } from '../../../../src/workbench/host/dispatch/wire';

const request = (direction: Packet['direction'], text = '{}', bytes = 10): Omit<Packet, 'id' | 'at'> => ({
  direction,
  kind: 'read',
  bytes,
  members: [],
  text,
});

test('the ring forgets packets but not counts', () => {
  const log = new PacketLog({ capacity: 3 });
  for (let n = 0; n < 5; n++) log.add(request('request'));
  log.add({ ...request('response', '{}', 7), error: 'GeneralException: no' });
  expect(log.packets().map((packet) => packet.id)).toEqual([4, 5, 6]);
  expect(log.counts).toMatchObject({ reads: 5, bytesIn: 50, bytesOut: 7, failures: 1 });
  expect(log.syncs).toBe(5);
  log.reset();
  expect(log.packets()).toEqual([]);
  expect(log.syncs).toBe(0);
});

test('long texts are cut, listeners hear each packet once', () => {
  const log = new PacketLog({ textLimit: 4, now: () => 99 });
  const heard: Packet[] = [];
  const stop = log.listen((packet) => heard.push(packet));
  log.add(request('request', '留守儿童台账'));
  stop();
  log.add(request('request'));
  expect(heard).toMatchObject([{ text: '留守儿童…', at: 99 }]);
});

const BODY: RichApiRequest = {
  Actions: [
    { Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 },
    { Id: 2, ActionType: 1, Name: '', ObjectPathId: 5 },
    { Id: 3, ActionType: 3, Name: '_KeepReference', ObjectPathId: 7 },
    { Id: 4, ActionType: 4, Name: 'Values', ObjectPathId: 7 },
    { Id: 5, ActionType: 2, Name: '', ObjectPathId: 7, QueryInfo: { Select: ['values', 'address'] } },
    { Id: 6, ActionType: 3, Name: 'Activate', ObjectPathId: 5 },
  ],
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: 1, Name: '' },
    3: { Id: 3, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    5: { Id: 5, ObjectPathType: 3, Name: 'Add', ParentObjectPathId: 3 },
    7: { Id: 7, ObjectPathType: 3, Name: 'GetRange', ParentObjectPathId: 5 },
  },
};

test('members are named as a person would', () => {
  expect(requestMembers(BODY)).toEqual([
    'Worksheets.Add()',
    'Add.GetRange.Values=',
    'Add.GetRange?values,address',
    'Worksheets.Add.Activate()',
  ]);
});

test.each([
  ['write', 1, BODY],
  ['read', 4, BODY],
  ['service', 1, { Actions: [], ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.X' } } }],
  [
    'cleanup',
    0,
    {
      Actions: [
        { Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 },
        { Id: 2, ActionType: 3, Name: '_RemoveReference', ObjectPathId: 1 },
      ],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
    },
  ],
] as const)('a %s request is known as one', (kind, flags, body) => {
  expect(requestKind(body as unknown as RichApiRequest, flags)).toBe(kind);
});
