/** Puts the members of a family where their relation says that they belong: 父亲, 母亲, 监护人, or 备注 with a word about it. */
import { codeKey, RELATION, YES_NO } from '../../codes';
import { textOf } from '../roster-grid';
import type { FamilyMember, MemberPart } from '../headers/family-members';
import type { SettledColumn } from '../headers/settle-columns';
import type { CellReader } from './cell-reader';
import type { ChildDraft } from './child-draft';

type Role = 'father' | 'mother' | 'guardian';

/** The columns of ours for what a roster says of a member. */
const KEYS: Readonly<Record<Role, Readonly<Partial<Record<MemberPart, string>>>>> = {
  father: { name: 'fatherName', phone: 'fatherPhone', employer: 'fatherEmployer' },
  mother: { name: 'motherName', phone: 'motherPhone', employer: 'motherEmployer' },
  guardian: { name: 'guardianName', relation: 'guardianRelation', phone: 'guardianPhone', address: 'guardianAddress' },
};
/** These say who the member is, and nothing by themselves. */
const SAYS_WHO: ReadonlySet<string> = new Set<MemberPart>(['relation', 'isGuardian']);

interface Written {
  readonly member: FamilyMember<SettledColumn>;
  readonly by: CellReader;
  /** The cells that are filled. */
  readonly cells: readonly (readonly [part: MemberPart, column: SettledColumn])[];
  /** Whether its header says that it is the guardian: of several rows only the first. */
  readonly isGuardian: boolean;
}

/**
 * @param rows of the child, one after the other.
 * @returns whether several are said to be the guardian: both parents are by law, which says nothing of whose care the child is in.
 */
export function readMembers(
  members: readonly FamilyMember<SettledColumn>[],
  rows: readonly CellReader[],
  draft: ChildDraft,
): { readonly hasSeveralGuardians: boolean } {
  const written = rows.flatMap((by, at) => members.flatMap((member) => writtenOf(member, by, member.isGuardian && at === 0)));
  const said = written.filter(saysGuardian);
  for (const one of written) place(one, rolesOf(one, said.length === 1 && said[0] === one), draft);
  return { hasSeveralGuardians: said.length > 1 };
}

/** Nothing where a form only has the relations filled in beforehand. */
function writtenOf(member: FamilyMember<SettledColumn>, by: CellReader, isGuardian: boolean): Written[] {
  const cells = (Object.entries(member.columns) as [MemberPart, SettledColumn][]).filter(
    ([, { offset }]) => textOf(by.cells.at(offset)) !== '',
  );
  return cells.some(([part]) => !SAYS_WHO.has(part)) ? [{ member, by, cells, isGuardian }] : [];
}

function contentOf({ member, by }: Written, part: MemberPart): string {
  const column = member.columns[part];
  return column ? textOf(by.cells.at(column.offset)) : '';
}

function saysGuardian(one: Written): boolean {
  return codeKey(YES_NO, contentOf(one, 'isGuardian')) === 'yes';
}

/** A parent who is the guardian too is a parent first. */
function rolesOf(one: Written, isOnlyGuardian: boolean): Role[] {
  const relation = contentOf(one, 'relation');
  const key = codeKey(RELATION, relation);
  const parent: Role[] = key === 'father' || key === 'mother' ? [key] : [];
  return one.isGuardian || isOnlyGuardian || relation === '监护人' ? [...parent, 'guardian'] : parent;
}

function place(one: Written, roles: readonly Role[], draft: ChildDraft): void {
  const { member, by, cells } = one;
  const { name, relation } = member.columns;
  if (roles.length === 0) {
    keepAll(one);
    const said = contentOf(one, 'relation');
    const code = said === '' ? 'roster.memberWithoutRelation' : 'roster.memberToNotes';
    const parameters = { member: member.title, relation: said };
    by.remark(relation, { code, severity: said === '' ? 'warning' : 'hint', parameters }, said);
    return;
  }
  const [role, ...also] = roles.filter((wanted) => !isAnother(one, wanted, draft));
  // Who is not the father that the roster names elsewhere is no guardian by that word either, unless a header says so.
  if (role === undefined || (role !== roles[0] && !one.isGuardian)) {
    keepAll(one);
    const content = contentOf(one, 'name');
    by.remark(name, { code: 'roster.partToNotes', severity: 'warning', parameters: { part: content } }, content);
    return;
  }
  for (const [part, column] of cells) {
    const key = KEYS[role][part];
    const further = also.flatMap((other) => KEYS[other][part] ?? []);
    if (key !== undefined) takeAs(one, { ...column, key }, draft);
    for (const other of further) copy(one, { ...column, key: other }, key, draft);
    if (key === undefined && further.length === 0 && !SAYS_WHO.has(part)) by.keep(column);
  }
}

/** Whether the roster names somebody else in this place: then nothing of this member is mixed with that one's. */
function isAnother(one: Written, role: Role, { values }: ChildDraft): boolean {
  const name = contentOf(one, 'name');
  const own = values.get(`${role}Name`);
  if (name === '' || own?.state !== 'value') return false;
  return one.by.readingOf({ ...one.member.columns.name, key: `${role}Name` }, name).value !== own.value;
}

/** What stands in a column of its own comes first; a cell that says something else is kept in 备注. */
function takeAs({ by }: Written, column: SettledColumn, { values, cleared }: ChildDraft): void {
  const own = values.get(column.key);
  const content = by.cells.at(column.offset);
  if (own === undefined && !cleared.has(column.key)) return by.read(column);
  if (own?.state === 'value' && by.readingOf(column, content).value === own.value) return;
  by.keep(column);
  by.remark(column, { code: 'roster.partToNotes', severity: 'warning', parameters: { part: textOf(content) } }, content);
}

/** What a parent is known by is what the guardian is known by, where the roster says no more of the guardian. */
function copy({ by }: Written, column: SettledColumn, from: string | undefined, { values, cleared }: ChildDraft): void {
  if (values.has(column.key) || cleared.has(column.key)) return;
  const known = from === undefined ? undefined : values.get(from);
  if (known) values.set(column.key, known);
  else if (from === undefined) by.read(column);
}

function keepAll({ by, cells }: Written): void {
  for (const [, column] of cells) by.read({ ...column, key: 'notes' });
}
