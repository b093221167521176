/** Findings in groups: by how grave they are, by child, by column or by class. */
import { compareClasses } from '../fields/class-order';
import type { Finding, Severity } from '../model/finding';
import type { TableSnapshot } from '../model/snapshot';
import type { Audit } from './audit';
import { startedRows } from './ledger-rows';

export const GROUPINGS = ['severity', 'child', 'column', 'class'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The child that a finding is about. */
export interface Subject {
  readonly childId: string;
  readonly name: string;
  /** In normal form; `''` when it is not filled in. */
  readonly className: string;
}

export interface FindingGroup {
  readonly key: string;
  /** `null` for findings that belong to no child, column or class. */
  readonly label: string | null;
  readonly findings: readonly Finding[];
}

/** Tells the child of a finding: of its row, or of the 档案编号 in its row; `null` when there is none. */
export function subjectFinder(audit: Audit): (finding: Finding) => Subject | null {
  const children = audit.snapshot.tables.Children;
  const rowOf = new Map(children ? startedRows(children).map((row) => [audit.text(children, row, 'childId'), row]) : []);
  return ({ place }) => {
    const table: TableSnapshot | undefined = place.table && audit.snapshot.tables[place.table];
    const offset = (place.row ?? 0) - (table?.headerRow ?? 0) - 1;
    if (!children || !table || offset < 0 || table.columns['childId'] === undefined) return null;
    const childId = audit.text(table, offset, 'childId');
    const row = table === children ? offset : rowOf.get(childId);
    if (row === undefined || children.rows[row] === undefined) return null;
    const [name, className] = [audit.text(children, row, 'name'), audit.text(children, row, 'class')];
    return name === '' && childId === '' ? null : { childId, name, className };
  };
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Groups in the order in which a person wants them: the gravest first, classes as in the school, those without a group last. */
export function groupFindings(
  findings: readonly Finding[],
  by: Grouping,
  subjectOf: (finding: Finding) => Subject | null,
): readonly FindingGroup[] {
  const groups = new Map<string, { key: string; label: string | null; findings: Finding[] }>();
  for (const finding of findings) {
    const { key, label } = groupOf(finding, by, subjectOf);
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { key, label, findings: [finding] });
  }
  const gravest = (group: FindingGroup): number => Math.min(...group.findings.map((finding) => GRAVITY[finding.severity]));
  return [...groups.values()].sort((a, b) => {
    if ((a.label === null) !== (b.label === null)) return a.label === null ? 1 : -1;
    if (by === 'class') return compareClasses(a.label ?? '', b.label ?? '');
    return gravest(a) - gravest(b) || b.findings.length - a.findings.length;
  });
}

function groupOf(
  finding: Finding,
  by: Grouping,
  subjectOf: (finding: Finding) => Subject | null,
): { readonly key: string; readonly label: string | null } {
  const { place, severity } = finding;
  switch (by) {
    case 'severity':
      return { key: severity, label: severity };
    case 'column':
      return place.header === undefined
        ? { key: '', label: null }
        : { key: `${place.sheet} ${place.header}`, label: `${place.sheet} ${place.header}` };
    case 'child': {
      const subject = subjectOf(finding);
      return subject
        ? { key: `${subject.childId} ${subject.name}`, label: [subject.name || subject.childId, subject.className].join(' ').trim() }
        : { key: '', label: null };
    }
    case 'class': {
      const name = subjectOf(finding)?.className ?? '';
      return { key: name, label: name === '' ? null : name };
    }
  }
}
