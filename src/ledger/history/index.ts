/** The ledger's own history: what changed in the archive, found by comparing it with what was kept. */
export { changesOf, type ArchiveChange, type Comparison, type Overlay } from './comparison';
export { compareArchive } from './compare-archive';
export { HISTORY_TABLES, planHistory, type History, type HistoryOptions } from './plan-history';
export { columnText, waitingRows } from './changes-table';
export { appendEdit } from './plan-recording';
export { listChanges, type ListedChange } from './change-list';
export { planReasons, type ReasonAnswer } from './plan-reasons';
export { planRestoreColumn } from './restore-column';
export { joinedReason, offeredReasons, withOffered } from './reasons';
