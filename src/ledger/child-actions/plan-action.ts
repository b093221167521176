/**
 * Plans what happens to one child or to several: the cells of the archive, the pairings and pauses that end, and the rows of Changes with
 * reason and author, in one plan that is shown before it is written and undone as a whole. Periods that have ended stay as they were.
 */
import type { Day } from '../calendar/day';
import { ENROL_STATUS, labelOf, LEAVE_REASON } from '../codes';
import type { Finding, Remark } from '../model/finding';
import { sheetRow, type LedgerSnapshot, type TableSnapshot } from '../model/snapshot';
import type { WorkbookPlan } from '../plan/workbook-plan';
import { fieldContextOf } from '../codes/field-context';
import { planHistory } from '../history/plan-history';
import { SCHOOL_CLASS } from '../fields';
import { CONTACT_COLUMNS, type ActionNote, type ChildAction } from './action';
import { childRows, type ChildRow } from './child-rows';
import { leaveClass, pairingNumbers } from './class-teachers';
import { addPause, closePairings, closePauses, lastReturns, rowsOfChild } from './close-support';
import { Draft, type PlannedCell } from './draft';
import { missingNeeds } from './needed-columns';
import { planJoin } from './plan-join';
import { refusalOf } from './refusals';
import { sameNumberElsewhere } from './same-number';
import { headerOf, readTyped } from './typed-values';

export interface PlannedAction {
  readonly plan: WorkbookPlan;
  /** Every cell that will change, children together in the order in which they were named. */
  readonly preview: readonly PlannedCell[];
  /** Children of whom something is written. */
  readonly children: number;
  /** Refusals (`error`: nothing of that child is written) and what is worth a look. */
  readonly findings: readonly Finding[];
}

/** @param recordDay the day of the calendar. The snapshot holds Children, Baseline, Changes, Codes, Pairings, Pauses, Staff. */
export function planAction(snapshot: LedgerSnapshot, action: ChildAction, note: ActionNote, recordDay: Day): PlannedAction {
  const table = snapshot.tables.Children;
  if (!table) return { plan: emptyPlan(), preview: [], children: 0, findings: [] };
  const draft = new Draft(snapshot, fieldContextOf(snapshot, recordDay));
  const children = childRows(table, draft.context);
  const findings: Finding[] = [];
  const say = (remark: Remark, row?: number): void =>
    void findings.push({ ...remark, place: { sheet: table.sheet, table: 'Children', ...(row !== undefined && { row }) } });
  findings.push(...missingNeeds(snapshot, action));
  if (findings.length > 0) return { plan: emptyPlan(), preview: [], children: 0, findings };
  const comeBack = lastReturns(draft, snapshot);
  // What was typed is judged and shown all the same: whoever forgets the reason learns of everything at once.
  const isUnexplained = action.kind === 'contact' && note.reason.trim() === '';
  if (action.kind === 'join') planJoin(draft, snapshot, table, children, action).forEach((remark) => say(remark));
  else {
    const work = workOf(draft, snapshot, table, action, say);
    for (const childId of work ? action.childIds : []) {
      const child = children.find((one) => one.childId === childId);
      const refusal: Remark | null = child
        ? refusalOf(action, child, recordDay, comeBack.get(child.childId) ?? null)
        : { code: 'action.unknownChild', severity: 'error', parameters: { key: childId } };
      const [, ...others] = rowsOfChild(table, childId).map((row) => sheetRow(table, row));
      if (others.length > 0)
        say({ code: 'action.duplicateKey', severity: 'warning', parameters: { key: childId, rows: others.join('、') } }, child?.row);
      if (refusal) say(refusal, child?.row);
      else if (child) work?.(child);
    }
  }
  if (draft.preview.length === 0 && findings.length === 0) say({ code: 'action.nothing', severity: 'hint' });
  else if (isUnexplained) say({ code: 'action.noReason', severity: 'error' });
  const edits = isUnexplained ? [] : draft.edits();
  const history = planHistory(snapshot, {
    day: recordDay,
    reason: note.reason.trim(),
    by: note.by.trim(),
    overlay: { cells: draft.cells, added: draft.addedChildren },
  });
  // What cannot be compared does not stop the action; that nothing is kept of it at all is said.
  if (edits.length > 0 && history.state === 'notKept') findings.push(...history.findings);
  return {
    plan: { title: 'childAction', edits: edits.length === 0 ? [] : [...edits, ...history.plans.flatMap((plan) => plan.edits)], findings },
    preview: draft.preview,
    children: new Set(draft.preview.map((cell) => cell.childId)).size,
    findings,
  };
}

function emptyPlan(): WorkbookPlan {
  return { title: 'childAction', edits: [], findings: [] };
}

/** What is done to each child; `null`, and said why, when the action itself cannot be. */
function workOf(
  draft: Draft,
  snapshot: LedgerSnapshot,
  table: TableSnapshot,
  action: Exclude<ChildAction, { kind: 'join' }>,
  say: (remark: Remark, row?: number) => void,
): ((child: ChildRow) => void) | null {
  const { language } = snapshot.settings;
  const { day } = action;
  const set = (child: ChildRow, column: string, value: string | number): void => draft.set(table, child.offset, column, value, child);
  const status = (child: ChildRow, key: string): void => set(child, 'enrolStatus', labelOf(ENROL_STATUS, key, language));
  switch (action.kind) {
    case 'leave':
      return (child) => {
        status(child, 'left');
        set(child, 'leftOn', day);
        set(child, 'leaveReason', labelOf(LEAVE_REASON, action.leaving, language));
        closePairings(draft, snapshot, child, day, action.leaving === 'notLeftBehind' ? 'notLeftBehind' : 'childLeft');
        closePauses(draft, snapshot, child, day);
      };
    case 'suspend':
      return (child) => {
        status(child, 'suspended');
        addPause(draft, snapshot, child, day, null, 'suspended');
      };
    case 'resume':
      return (child) => {
        status(child, 'active');
        closePauses(draft, snapshot, child, day, 'suspended');
      };
    case 'return':
      return (child) => {
        status(child, 'active');
        set(child, 'leftOn', '');
        set(child, 'leaveReason', '');
        if (child.left !== null && child.left < day) addPause(draft, snapshot, child, child.left, day - 1, 'offList');
      };
    case 'changeClass': {
      const reading = SCHOOL_CLASS.read(action.className, draft.context);
      if (reading.state !== 'value') {
        say({ code: 'action.badClass', severity: 'error', parameters: { className: action.className } });
        return null;
      }
      const className = String(reading.value);
      const next = pairingNumbers(snapshot.tables.Pairings);
      return (child) => {
        if (child.className === className) return;
        leaveClass(draft, snapshot, child, day, next);
        set(child, 'class', className);
      };
    }
    case 'contact': {
      const required = CONTACT_COLUMNS.filter((column) =>
        ['guardianship', 'guardianName', 'guardianRelation', 'guardianPhone'].includes(column),
      );
      const { values, remarks } = readTyped(action.values, CONTACT_COLUMNS, required, draft.context);
      for (const { column, ...remark } of remarks)
        say({ ...remark, parameters: { ...remark.parameters, header: headerOf(column, language) } });
      if (remarks.some((remark) => remark.severity === 'error')) return null;
      return (child) => {
        for (const remark of sameNumberElsewhere(table, child.offset, values, draft.context)) say(remark, child.row);
        values.forEach((value, column) => set(child, column, value as string | number));
      };
    }
  }
}
