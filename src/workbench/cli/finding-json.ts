/** A finding as `--json` prints it. */
import { columnLetters } from '../../ledger/model/cell-address';
import type { Finding } from '../../ledger/model/finding';
import { findingSentence } from '../../locales/finding-sentence';

export function findingJson(finding: Finding): Readonly<Record<string, unknown>> {
  const { code, severity, parameters, place, fix } = finding;
  return {
    code,
    severity,
    sheet: place.sheet,
    row: place.row ?? null,
    column: place.column === undefined ? null : columnLetters(place.column),
    header: place.header ?? null,
    content: place.content ?? null,
    fix: fix ?? null,
    parameters: parameters ?? {},
    sentence: findingSentence('zh-CN', finding),
  };
}
