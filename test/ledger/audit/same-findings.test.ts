/** What is said of many cells is said once; nothing is lost, nothing that differs is put together. */
import { bundleSame } from '../../../src/ledger/audit';
import type { Finding } from '../../../src/ledger/model/finding';
import fc from '../../support/property';

const blank = (row: number, header = '健康状况'): Finding => ({
  code: 'audit.required',
  severity: 'warning',
  parameters: { header },
  place: { sheet: '档案台账', row, column: 8, header },
});
const rows = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const shape = (findings: readonly Finding[]): string[] =>
  bundleSame(findings).map((same) => `${same[0].place.header} ${same.map(({ place }) => place.row).join(',')}`);

test.each<[string, readonly Finding[], readonly string[]]>([
  ['none', [], []],
  ['a few stay single', rows(2, 5).map((row) => blank(row)), ['健康状况 2', '健康状况 3', '健康状况 4', '健康状况 5']],
  ['from five on one stands for all', rows(2, 6).map((row) => blank(row)), ['健康状况 2,3,4,5,6']],
  [
    'each bundle where its first one stood, others in between',
    rows(2, 6).flatMap((row) => [blank(row), ...(row === 3 ? [blank(row, '监护类型')] : [])]),
    ['健康状况 2,3,4,5,6', '监护类型 3'],
  ],
  [
    'another sentence of the same column stays apart',
    [...rows(2, 6).map((row) => blank(row)), { ...blank(7), parameters: { header: '别的' } }],
    ['健康状况 2,3,4,5,6', '健康状况 7'],
  ],
  [
    'another severity stays apart',
    [...rows(2, 5).map((row) => blank(row)), { ...blank(6), severity: 'error' }],
    ['健康状况 2', '健康状况 3', '健康状况 4', '健康状况 5', '健康状况 6'],
  ],
  [
    'another sheet stays apart',
    [...rows(2, 5).map((row) => blank(row)), { ...blank(6), place: { ...blank(6).place, sheet: '教职工' } }],
    ['健康状况 2', '健康状况 3', '健康状况 4', '健康状况 5', '健康状况 6'],
  ],
])('%s', (_name, findings, expected) => expect(shape(findings)).toEqual(expected));

test('no finding is lost or told twice', () => {
  const finding = fc.record({ row: fc.integer({ min: 2, max: 9 }), header: fc.constantFrom('健康状况', '监护类型') });
  fc.assert(
    fc.property(fc.array(finding, { maxLength: 40 }), (places) => {
      const findings = places.map(({ row, header }) => blank(row, header));
      const told = bundleSame(findings).flat();
      expect(told).toHaveLength(findings.length);
      expect(new Set(told)).toEqual(new Set(findings));
    }),
  );
});
