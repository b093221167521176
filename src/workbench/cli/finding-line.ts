/** One finding as a line of plain text: severity, place, content, sentence. */
import { shownContent } from '../../ledger/audit';
import { cellAddress } from '../../ledger/model/cell-address';
import type { Finding } from '../../ledger/model/finding';
import { fill } from '../../locales';
import { findingSentence } from '../../locales/finding-sentence';
import { cli as words } from '../../locales/zh-CN/cli';

export function findingLine(finding: Finding): string {
  const { sheet, row, column, header, content } = finding.place;
  const cell = row === undefined ? '' : column === undefined ? fill(words.row, { row }) : cellAddress(row, column);
  const shown = content === undefined || content === '' ? '' : fill(words.content, { content: shownContent(finding.place, content) });
  const place = [sheet, header ?? '', cell, shown].filter((part) => part !== '').join(' ');
  return fill(words.findingLine, { severity: words.severity[finding.severity], place, sentence: findingSentence('zh-CN', finding) });
}
