/**
 * 错行侦探, without memory: columns of one row that must agree (birth date, sex, 学籍号 with the ID; a father's surname with the
 * child's) and do not, over several rows, while they agree with the row above or below.
 */
import { codeKey, SEX } from '../../codes';
import { residentIdFacts } from '../../fields';
import type { Finding, Severity } from '../../model/finding';
import { sheetRow, type TableSnapshot } from '../../model/snapshot';
import type { Audit } from '../audit';
import { findingAt, headerOf, startedRows } from '../ledger-rows';
import { findRuns, SLIPS, type Run, type Sign } from './find-runs';

interface Witness {
  /** The column whose content may have slipped, and the one with which it must agree. */
  readonly column: string;
  readonly against: string;
  readonly severity: Severity;
  /** What of both must be equal; `''` when a cell says nothing. */
  readonly said: (audit: Audit, table: TableSnapshot, row: number) => string;
  readonly expected: (audit: Audit, table: TableSnapshot, row: number) => string;
  /** Rows that must prove a slip, and how many different contents they must have. */
  readonly proofs: number;
  readonly distinct: number;
  /** Which part of the rows outside the slip must agree with themselves: where families share no surname it proves nothing. */
  readonly agreement: number;
}

const facts = (audit: Audit, table: TableSnapshot, row: number): ReturnType<typeof residentIdFacts> =>
  residentIdFacts(audit.text(table, row, 'residentId'));
const surname = (name: string): string => (/^\p{Script=Han}{2,4}$/u.test(name) ? ([...name][0] ?? '') : '');

const WITNESSES: readonly Witness[] = [
  {
    column: 'birthDate',
    against: 'residentId',
    severity: 'error',
    said: (audit, table, row) => audit.text(table, row, 'birthDate'),
    expected: (audit, table, row) => String(facts(audit, table, row)?.birthDate ?? ''),
    proofs: 2,
    distinct: 2,
    agreement: 0,
  },
  {
    column: 'studentNumber',
    against: 'residentId',
    severity: 'error',
    said: (audit, table, row) => /^G(.{18})$/u.exec(audit.text(table, row, 'studentNumber'))?.[1] ?? '',
    expected: (audit, table, row) => audit.text(table, row, 'residentId'),
    proofs: 2,
    distinct: 2,
    agreement: 0,
  },
  {
    column: 'sex',
    against: 'residentId',
    severity: 'error',
    said: (audit, table, row) => codeKey(SEX, audit.value(table, row, 'sex')) ?? '',
    expected: (audit, table, row) => facts(audit, table, row)?.sex ?? '',
    proofs: 4,
    distinct: 2,
    agreement: 0.9,
  },
  {
    column: 'fatherName',
    against: 'name',
    severity: 'warning',
    said: (audit, table, row) => surname(audit.text(table, row, 'fatherName')),
    expected: (audit, table, row) => surname(audit.text(table, row, 'name')),
    proofs: 4,
    distinct: 3,
    agreement: 0.7,
  },
];

/** Fewer rows outside a slip than this tell nothing about how a ledger usually is. */
const FEWEST_OUTSIDE = 4;

/** A slip that a witness has seen. */
interface Slip extends Run {
  readonly by: number;
  readonly witness: Witness;
}

export function staggeredRows(audit: Audit): Finding[] {
  const table = audit.snapshot.tables.Children;
  if (!table) return [];
  const slips: Slip[] = [];
  for (const witness of WITNESSES) {
    if (table.columns[witness.column] === undefined || table.columns[witness.against] === undefined) continue;
    // A slip of the IDs shows in the birth dates; that the sexes do not fit either is no news, and says less of the direction.
    const told = slips.filter((slip) => witness.agreement > 0 && slip.witness.against === witness.against);
    slips.push(...testimony(audit, table, witness).filter((slip) => !told.some((other) => overlap(slip, other))));
  }
  return slips.map((slip) => slipFinding(table, startedRows(table), slip));
}

function overlap(one: Run, other: Run): boolean {
  return one.from <= other.to && other.from <= one.to;
}

function testimony(audit: Audit, table: TableSnapshot, witness: Witness): Slip[] {
  const rows = startedRows(table);
  const said = rows.map((row) => witness.said(audit, table, row));
  const expected = rows.map((row) => witness.expected(audit, table, row));
  const agrees = (at: number, other: number): boolean | null => {
    const [one, wanted] = [said[at], expected[other]];
    return !one || !wanted ? null : one === wanted;
  };
  const possible = SLIPS.flatMap((by) => {
    const signOf = (at: number): Sign => {
      const [own, neighbour] = [agrees(at, at), agrees(at, at - by)];
      if (own === false) return neighbour === true ? 'proof' : 'breaks';
      return own === null || neighbour === true ? 'same' : 'breaks';
    };
    return findRuns(rows.length, signOf, witness.proofs).map((run): Slip => ({ ...run, by, witness }));
  });
  const slips: Slip[] = [];
  for (const slip of possible.sort((a, b) => b.proofs.length - a.proofs.length)) {
    const distinct = new Set(slip.proofs.map((at) => said[at])).size;
    if (distinct < witness.distinct || slips.some((other) => overlap(slip, other))) continue;
    if (usually(slip, rows.length, (at) => agrees(at, at)) >= witness.agreement) slips.push(slip);
  }
  return slips;
}

function slipFinding(table: TableSnapshot, rows: readonly number[], slip: Slip): Finding {
  const { column, against, severity } = slip.witness;
  const [from = 0, to = 0] = [rows[slip.from], rows[slip.to]];
  const columns = { column: headerOf(table, column), against: headerOf(table, against) };
  const parameters = { ...columns, from: sheetRow(table, from), to: sheetRow(table, to), by: Math.abs(slip.by) };
  const code = slip.by > 0 ? 'audit.belongsAbove' : 'audit.belongsBelow';
  return findingAt(table, from, column, { code, severity, parameters }, `${against} ${from}-${to}`);
}

/** Which part of the rows outside a run agree with themselves; 0 when too few say anything. */
function usually(run: Run, rows: number, agrees: (at: number) => boolean | null): number {
  let [agreeing, speaking] = [0, 0];
  for (let at = 0; at < rows; at++) {
    const own = at >= run.from && at <= run.to ? null : agrees(at);
    if (own === null) continue;
    speaking++;
    if (own) agreeing++;
  }
  return speaking < FEWEST_OUTSIDE ? 0 : agreeing / speaking;
}
