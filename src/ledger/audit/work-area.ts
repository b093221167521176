/** 务工区域 follows from 务工省市 once the school's own province and county are set: filled in when blank, questioned when it differs. */
import { codeKey, labelOf, WORK_AREA } from '../codes';
import type { Finding } from '../model/finding';
import { workAreaOf } from '../regions';
import { findingAt, startedRows, type Audit } from './ledger-rows';

export function workAreas(audit: Audit): Finding[] {
  const table = audit.snapshot.tables.Children;
  const { province, county, language } = audit.snapshot.settings;
  if (!table || (province === '' && county === '')) return [];
  // Few places, many parents.
  const known = new Map<string, string | null>();
  const areaOf = (place: string): string | null => {
    let area = known.get(place);
    if (area === undefined) known.set(place, (area = workAreaOf(place, { province, county })));
    return area;
  };
  return startedRows(table).flatMap((row) =>
    ['father', 'mother'].flatMap((parent): Finding[] => {
      const place = String(audit.value(table, row, `${parent}Province`));
      const area = place === '' ? null : areaOf(place);
      if (area === null || table.columns[`${parent}Area`] === undefined) return [];
      const label = labelOf(WORK_AREA, area, language);
      const { state, value } = audit.read(table, row, `${parent}Area`);
      if (state === 'empty')
        return [
          findingAt(table, row, `${parent}Area`, {
            code: 'audit.workAreaBlank',
            severity: 'hint',
            parameters: { place, area: label },
            fix: label,
          }),
        ];
      if (state !== 'value' || codeKey(WORK_AREA, value) === area) return [];
      return [
        findingAt(table, row, `${parent}Area`, { code: 'audit.workAreaDiffers', severity: 'warning', parameters: { place, area: label } }),
      ];
    }),
  );
}
