/** One child with members of its family in its row, and what the ledger must say of it then. */
import { dayOf } from '../../../../src/ledger/calendar/day';
import type { Raw } from '../../../../src/ledger/model/raw';
import { bring, childrenOf, lostCells } from '../messy';
import { id, roster } from '../rosters';

const ONE = id('52212120150314001');

export interface MemberCase {
  readonly header: readonly Raw[];
  /** The cells behind name and ID. */
  readonly cells: readonly Raw[];
  readonly child: Readonly<Record<string, Raw>>;
  /** Codes of what is said, without hints about headers. */
  readonly said?: readonly string[];
}

export function expectMembers({ header, cells, child, said = [] }: MemberCase): void {
  const source = roster('名册', [
    ['姓名', '身份证号', ...header],
    ['王小明', ONE, ...cells],
  ]);
  const result = bring(source);
  expect(childrenOf(result.after)).toEqual([{ name: '王小明', residentId: ONE, sex: '男', birthDate: dayOf(2015, 3, 14), ...child }]);
  const ofHeaders = new Set(['roster.unmappedHeader', 'roster.doubleHeader', 'roster.ambiguousHeader']);
  expect(result.plan.findings.map(({ code }) => code).filter((code) => !ofHeaders.has(code))).toEqual(said);
  expect(lostCells(result, source)).toEqual([]);
  expect(bring(source, result.after).plan.edits).toEqual([]);
}
