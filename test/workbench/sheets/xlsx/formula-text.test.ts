import { fromFileFormula, maySpill, toFileFormula } from '../../../../src/workbench/sheets/xlsx/formula-text';

describe('formulas between the sheet and the file', () => {
  it.each([
    ['=SUM(A1:B2)', 'SUM(A1:B2)'],
    ['=XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['=FILTER(T[a],T[b]="_xlfn.x")', '_xlfn._xlws.FILTER(T[a],T[b]="_xlfn.x")'],
    ['=SORT(UNIQUE(A1:A9))', '_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))'],
    ['=LET(a,1,b,a+1,a*b)', '_xlfn.LET(_xlpm.a,1,_xlpm.b,_xlpm.a+1,_xlpm.a*_xlpm.b)'],
    ['=LAMBDA(x,x+1)(2)', '_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1)(2)'],
    ['=CARE.AGE(A1)', '_xldudf_CARE_AGE(A1)'],
    ['=CARE.DUTY_STATUS(A1)', '_xldudf_CARE_DUTY_STATUS(A1)'],
    ['=SUM(A1#)', 'SUM(_xlfn.ANCHORARRAY(A1))'],
    ['=Other[@x]', 'Other[[#This Row],[x]]'],
    ['=[@x]', 'T[[#This Row],[x]]'],
    ['=[@[a b]]&[x]', 'T[[#This Row],[a b]]&T[x]'],
    ["='甲 乙'!A1", "'甲 乙'!A1"],
    ['=IFERROR(COUNTIFS(T[x],"是"),0)', 'IFERROR(COUNTIFS(T[x],"是"),0)'],
    ['=NETWORKDAYS.INTL(A1,B1)', 'NETWORKDAYS.INTL(A1,B1)'],
    ['=5', '5'],
  ])('%s is stored as %s', (seen, stored) => {
    expect(toFileFormula(seen, 'T')).toBe(stored);
    const unqualified = seen.includes('&[x]') ? seen.replace('&[x]', '&T[x]').replace('[@[a b]]', '[@a b]') : seen;
    expect(fromFileFormula(stored, 'T').replace('[@[a b]]', '[@a b]')).toBe(unqualified);
  });

  it('takes a broken link of a custom function away', () => {
    expect(fromFileFormula('[2]!_xldudf_CARE_AGE(A1)')).toBe('=CARE.AGE(A1)');
  });

  it.each([
    ['=FILTER(A:A,B:B)', true],
    ['=IF(A1,CARE.LIST(A1:A9),1)', true],
    ['=AUTOFILTER(1)', false],
    ['=SUM(A1)', false],
  ])('%s may spill: %s', (text, expected) => {
    expect(maySpill(text)).toBe(expected);
  });
});
