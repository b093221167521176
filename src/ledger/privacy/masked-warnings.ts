/** What a person should know before a masked list goes out: restricted columns, whole names on a wall, children without consent. */
import type { Finding } from '../model/finding';
import type { LedgerSnapshot } from '../model/snapshot';
import { consentGaps } from './consent';
import { columnHeader, type MaskedColumn, type MaskedList, type MaskedListOptions } from './masked-list';

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
  const small = profile === 'wall' && list.columns.some(({ definition }) => definition.key === 'class') ? smallClasses(list) : [];
  if (small.length > 0) warnings.push({ code: 'privacy.fewChildren', severity: 'hint', parameters: { classes: small.join('、') }, place });
  const sensitive = [...of('private'), ...restricted];
  if (profile === 'report' && sensitive.length > 0) {
    const ids = new Set(list.children.map(({ id }) => id));
    const without = consentGaps(snapshot, asOf).filter((gap) => gap.reason === 'none' && ids.has(gap.childId));
    const parameters = { count: without.length, total: list.children.length, columns: headers(sensitive) };
    if (without.length > 0) warnings.push({ code: 'privacy.noConsent', severity: 'warning', parameters, place });
  }
  return warnings;
}

/** So few in a class that a masked name and the class tell who it is. */
const FEW = 3;

function smallClasses({ children, scrub }: MaskedList): string[] {
  const counts = new Map<string, number>();
  for (const { className } of children) counts.set(className, (counts.get(className) ?? 0) + 1);
  return [...counts].flatMap(([className, count]) => (count < FEW && className !== '' ? [scrub(className)] : []));
}
