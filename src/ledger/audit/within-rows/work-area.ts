/** 务工区域 follows from 务工省市 as far as the school's own province and county are set: filled in when blank, questioned when it differs. */
import { labelOf, WORK_AREA } from '../../codes';
import { ParentAreas } from '../../kinds/parent-areas';
import type { Finding } from '../../model/finding';
import type { Audit } from '../audit';
import { findingAt, startedRows } from '../ledger-rows';

export function workAreas(audit: Audit): Finding[] {
  const table = audit.snapshot.tables.Children;
  if (!table) return [];
  const { settings } = audit.snapshot;
  const areas = new ParentAreas(table, audit.context, settings);
  return startedRows(table).flatMap((row) =>
    areas.of(row).flatMap(({ who, place, area, typed }): Finding[] => {
      const label = labelOf(WORK_AREA, area, settings.language);
      const parameters = { place, area: label };
      if (typed === 'blank')
        return [findingAt(table, row, `${who}Area`, { code: 'audit.workAreaBlank', severity: 'hint', parameters, fix: label })];
      if (typed !== 'differs') return [];
      return [findingAt(table, row, `${who}Area`, { code: 'audit.workAreaDiffers', severity: 'warning', parameters })];
    }),
  );
}
