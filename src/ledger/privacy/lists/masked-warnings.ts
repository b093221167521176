/** What a person should know before a masked list goes out: restricted columns, whole names on a wall, children without consent. */
import type { Finding } from '../../model/finding';
import type { LedgerSnapshot } from '../../model/snapshot';
import { consentGaps } from '../consent';
import { columnHeader, hidesNames, type MaskedColumn, type MaskedList, type MaskedListOptions } from './masked-list';
import { PROFILES } from '../profiles';

export function maskedWarnings(snapshot: LedgerSnapshot, { profile, asOf, names }: MaskedListOptions, list: MaskedList): Finding[] {
  const table = snapshot.tables.Children;
  if (!table) return [];
  const { language } = snapshot.settings;
  const place = { sheet: table.sheet };
  const headers = (columns: readonly MaskedColumn[]): string => columns.map((column) => columnHeader(column, language)).join('、');
  const of = (sensitivity: string): MaskedColumn[] => list.columns.filter(({ definition }) => definition.sensitivity === sensitivity);
  const warnings: Finding[] = [];
  const restricted = of('restricted');
  if (restricted.length > 0) {
    warnings.push({ code: 'privacy.restrictedShown', severity: 'warning', parameters: { columns: headers(restricted) }, place });
  }
  const asked = list.columns.filter(({ definition, fate }) => fate === 'asked' && definition.sensitivity !== 'restricted');
  if (asked.length > 0) {
    warnings.push({ code: 'privacy.privateShown', severity: 'warning', parameters: { columns: headers(asked) }, place });
  }
  if (profile === 'wall' && names === 'shown' && list.columns.some(({ definition }) => definition.key === 'name')) {
    warnings.push({ code: 'privacy.namesOnWall', severity: 'warning', place });
  }
  const telling = PROFILES[profile].leaves && hidesNames(list.columns) ? list.columns.filter(({ masked }) => !masked) : [];
  const few = telling.length > 0 ? inSmallGroups(list, telling) : 0;
  if (few > 0)
    warnings.push({ code: 'privacy.fewChildren', severity: 'hint', parameters: { count: few, columns: headers(telling) }, place });
  const sensitive = [...of('private'), ...restricted];
  if (profile === 'report' && sensitive.length > 0) {
    const ids = new Set(list.children.map(({ id }) => id));
    const without = consentGaps(snapshot, asOf).filter((gap) => gap.reason === 'none' && ids.has(gap.childId));
    const parameters = { count: without.length, total: list.children.length, columns: headers(sensitive) };
    if (without.length > 0) warnings.push({ code: 'privacy.noConsent', severity: 'warning', parameters, place });
  }
  return warnings;
}

/** So few who are alike in everything shown that a masked name does not hide them from who knows the class. */
const FEW = 3;

function inSmallGroups({ columns, rows }: MaskedList, telling: readonly MaskedColumn[]): number {
  const places = telling.map((column) => columns.indexOf(column));
  const counts = new Map<string, number>();
  for (const cells of rows) {
    const alike = places.map((at) => String(cells[at])).join('\u0000');
    counts.set(alike, (counts.get(alike) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count < FEW).reduce((sum, count) => sum + count, 0);
}
