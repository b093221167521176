/** The leak scan in sentences: names that are words as well, addresses and remarks of the archive inside other texts. */
import { leakScan } from '../../../../src/ledger/privacy/leaks/leak-scan';
import { d } from '../../calendar/helpers';
import { snapshotOf } from '../../build-snapshot';
import { scannedSheet, scannedWorkbook } from '../../../support/scanned-contents';

const snapshot = snapshotOf({
  Children: [
    { childId: 'L1', name: '王小明', address: '贵州省雷山县青山村三组12号', notes: '父亲服刑，母亲改嫁', joinedOn: d('2026-09-01') },
    { childId: 'L2', name: '高兴', guardianName: '安静', fatherName: '周一', address: '贵州省雷山县', joinedOn: d('2026-09-01') },
  ],
});
function found(text: string): string[] {
  const contents = scannedWorkbook({ sheets: [scannedSheet({ values: [[text]] })] });
  return leakScan(snapshot, contents, { kind: 'sheet', masked: {} }).map(({ parameters }) => String(parameters?.['what']));
}

test.each([
  ['孩子今天很高兴', []],
  ['高兴地来校', []],
  ['请保持安静', []],
  ['周一至周五值班', []],
  ['高兴', ['儿童姓名']],
  ['高兴、', ['儿童姓名']],
  ['找高兴的妈妈', ['儿童姓名']],
  ['安静（奶奶）', ['家长或监护人姓名']],
  ['家访：贵州省雷山县青山村三组 12号', ['详细地址']],
  ['贵州省雷山县青山小学', []],
  ['记：父亲服刑， 母亲改嫁', ['档案备注']],
])('%s', (text, what) => expect(found(text)).toEqual(what));
