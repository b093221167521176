/** What a person should know before a masked list goes out: columns that want a reason, who is known all the same, missing consents. */
import type { Finding, Remark } from '../../model/finding';
import type { LedgerSnapshot } from '../../model/snapshot';
import type { Sensitivity } from '../../tables';
import { consentGaps } from '../consent';
import { PROFILES } from '../profiles';
import { columnHeader, hidesNames, type MaskedColumn, type MaskedList, type MaskedListOptions } from './masked-list';
import { FEW, singledOut } from './singled-out';

export function maskedWarnings(snapshot: LedgerSnapshot, options: MaskedListOptions, list: MaskedList): Finding[] {
  const table = snapshot.tables.Children;
  if (!table || list.rows.length === 0) return [];
  const headers = (columns: readonly MaskedColumn[]): string =>
    columns.map((column) => columnHeader(column, snapshot.settings.language)).join('、');
  const remarks = [...ofColumns(list, headers), ...ofConsents(snapshot, options, list, headers), ...ofReaders(options, list, headers)];
  return remarks.map((remark) => ({ ...remark, place: { sheet: table.sheet } }));
}

type Headers = (columns: readonly MaskedColumn[]) => string;

const withSensitivity = ({ columns }: MaskedList, ...levels: readonly Sensitivity[]): MaskedColumn[] =>
  columns.filter(({ definition }) => levels.includes(definition.sensitivity));

/** Columns that are shown only because somebody ticked them. */
function ofColumns(list: MaskedList, headers: Headers): Remark[] {
  const restricted = withSensitivity(list, 'restricted');
  const asked = list.columns.filter(({ definition, fate }) => fate === 'asked' && definition.sensitivity !== 'restricted');
  return [
    ...(restricted.length > 0 ? [warning('privacy.restrictedShown', { columns: headers(restricted) })] : []),
    ...(asked.length > 0 ? [warning('privacy.privateShown', { columns: headers(asked) })] : []),
  ];
}

/** What those who read the list know more than they need. */
function ofReaders({ profile, className }: MaskedListOptions, list: MaskedList, headers: Headers): Remark[] {
  if (profile === 'class')
    return className === undefined && list.classes.length > 1 ? [warning('privacy.manyClasses', { count: list.classes.length })] : [];
  if (!PROFILES[profile].leaves || !hidesNames(list.columns)) return [];
  if (list.rows.length < FEW) return [{ code: 'privacy.shortList', severity: 'hint', parameters: { count: list.rows.length } }];
  const { children: count, columns } = singledOut(list);
  return count > 0 ? [{ code: 'privacy.fewChildren', severity: 'hint', parameters: { count, columns: headers(columns) } }] : [];
}

/** Children of whom something goes out that takes a consent, and who have none, or one by somebody who no longer decides. */
function ofConsents(snapshot: LedgerSnapshot, { profile, asOf }: MaskedListOptions, list: MaskedList, headers: Headers): Remark[] {
  const names = profile === 'wall' ? list.columns.filter(({ definition, masked }) => definition.key === 'name' && !masked) : [];
  const sensitive = profile === 'report' ? withSensitivity(list, 'private', 'restricted') : [];
  if (names.length + sensitive.length === 0) return [];
  const listed = new Set(list.children.map(({ id }) => id));
  const count = consentGaps(snapshot, asOf).filter(({ reason, childId }) => reason !== 'old' && listed.has(childId)).length;
  if (names.length > 0) return [warning('privacy.namesOnWall', { count })];
  return count > 0 ? [warning('privacy.noConsent', { count, total: list.rows.length, columns: headers(sensitive) })] : [];
}

function warning(code: string, parameters: Readonly<Record<string, string | number>>): Remark {
  return { code, severity: 'warning', parameters };
}
