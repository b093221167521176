/** 多口径对照 in a ledger: what is filled in beside the facts, and what is filled in from them. */
import { compareKinds, planFill } from '../../../src/ledger/kinds';
import type { Row } from '../build-snapshot';
import { d } from '../calendar/helpers';
import { archive, FLOWER, recorded, rowsOf } from '../history/archive';
import { applyToSnapshot } from '../support/apply-to-snapshot';
import { AS_OF } from './kind-facts';

describe('in a ledger', () => {
  const CHILD: Row = {
    ...FLOWER,
    fatherStatus: '外出务工',
    fatherAwaySince: '2025-02',
    fatherProvince: '广东省东莞市',
    motherStatus: '—',
    registration: '农业户口',
    leftBehindKind: '双亲留守',
  };
  const ledger = recorded({
    ...archive([CHILD, { ...CHILD, childId: 'L2', leftOn: d('2026-10-01') }]),
    settings: { ...archive([]).settings, province: '52', county: '522635' },
  });

  test('cells that differ are named with their reasons, only of children on the list', () => {
    const { children, differing, undecided, counts } = compareKinds(ledger, AS_OF);
    expect(children).toBe(1);
    expect(undecided).toEqual([]);
    expect(differing.map(({ column, typed, kind }) => [column, typed, kind])).toEqual([
      ['leftBehindKind', '双亲留守', 'oneParent'],
      ['civilAffairsKind', '', 'oneAwayOtherUnable'],
      ['fatherArea', '', 'otherProvince'],
    ]);
    expect(differing[0]?.said).toEqual([
      { code: 'away', who: 'father', parameters: { since: '2025-02', months: 3 } },
      { code: 'status', who: 'mother', parameters: { status: 'deceased' } },
    ]);
    expect(counts[0]?.kinds).toEqual([
      { key: 'none', typed: 0, derived: 0 },
      { key: 'oneParent', typed: 0, derived: 1 },
      { key: 'bothParents', typed: 1, derived: 0 },
    ]);
  });

  test('only ticked cells are filled, with a row of Changes', () => {
    const plan = planFill(
      ledger,
      [
        { childId: 'L1', column: 'leftBehindKind' },
        { childId: 'L9', column: 'fatherArea' },
      ],
      { reason: '按事实填写', by: '' },
      AS_OF,
      AS_OF,
    );
    const filled = applyToSnapshot(ledger, plan.edits);
    expect(rowsOf(filled, 'Children')[0]).toMatchObject({ leftBehindKind: '单亲留守' });
    expect(rowsOf(filled, 'Children')[0]).not.toHaveProperty('fatherArea');
    expect(rowsOf(filled, 'Changes').map(({ column, before, after, reason }) => [column, before, after, reason])).toEqual([
      ['留守类型', '双亲留守', '单亲留守', '按事实填写'],
    ]);
  });
});
