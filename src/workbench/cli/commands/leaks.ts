/** `leaks`: what should not go out with a file. Names of the children are known from the file itself or from the ledger given beside it. */
import { prepare } from '../../../commands/run-command';
import { readContents, SCAN_LEAKS, type LeakOutcome } from '../../../commands/scan-leaks';
import type { Day } from '../../../ledger/calendar/day';
import type { LedgerSnapshot } from '../../../ledger/model/snapshot';
import { NO_CONTENTS, type ScannedComment, type WorkbookContents } from '../../../ledger/privacy/leaks/contents';
import { fill } from '../../../locales';
import { PRIVACY_WORDS } from '../../../locales/privacy';
import { cli as words } from '../../../locales/zh-CN/cli';
import { parseRect, type Sheet, type Workbook } from '../../sheets/model';
import { CliError } from '../cli-error';
import { cliContext } from '../context';
import { openWorkbook } from '../files';
import { findingJson } from '../finding-json';
import { findingLine } from '../finding-line';
import { openLedger } from '../open-ledger';
import { dayOption } from '../options';
import { outputTo } from '../output';
import { withSession } from '../session';
import { AS_OF, JSON_OUTPUT, text, type CliCommand } from './cli-command';

export const leaks: CliCommand = {
  syntax: 'leaks <in.xlsx>',
  description: '泄露检查：文件发出之前，找出不该带出去的内容',
  options: [
    ['--sheet <NAME>', '只发出这一张工作表；默认整个工作簿'],
    ['--ledger <ledger.xlsx>', '台账文件：用其中的姓名、地址和备注来找'],
    AS_OF,
    JSON_OUTPUT,
  ],
  async run([path = ''], options) {
    const asOf = dayOption(text(options, 'asOf'));
    const sheet = text(options, 'sheet');
    const asJson = options['json'] === true;
    const out = outputTo(asJson);
    const beside = text(options, 'ledger');
    const people = beside === undefined ? undefined : await knownFrom(beside, asOf);
    const workbook = openWorkbook(path);
    const { findings, looked, counts } = await scan(workbook, asOf, sheet, people);
    out.json({ ...counts, findings: findings.map(findingJson), unread: workbook.unread });
    if (!asJson) {
      for (const finding of findings) out.say(findingLine(finding));
      const { leaks: sentences } = PRIVACY_WORDS['zh-CN'];
      out.say(findings.length === 0 ? sentences.none : fill(sentences.counts, counts));
      out.say(`${fill(sentences.looked, { parts: looked.map(({ zh }) => zh) })} ${sentences.limits}`);
      if (workbook.unread.length > 0) out.say(fill(words.leaksUnread, { items: workbook.unread }));
    }
    return counts.errors > 0 ? 1 : 0;
  },
};

function knownFrom(path: string, asOf: Day): Promise<LedgerSnapshot> {
  return openLedger(path, asOf, async () => {
    const { snapshot } = await prepare(SCAN_LEAKS, { contents: NO_CONTENTS, scope: 'sheet' }, cliContext(asOf));
    // Only what the children are called counts: where the tables of that ledger stand says nothing about another file.
    return { ...snapshot, tables: snapshot.tables.Children ? { Children: { ...snapshot.tables.Children, sheet: '' } } : {} };
  });
}

function scan(workbook: Workbook, asOf: Day, sheet: string | undefined, people: LedgerSnapshot | undefined): Promise<LeakOutcome> {
  if (sheet !== undefined && !workbook.sheet(sheet)) {
    throw new CliError(fill(words.noSheet, { sheet, known: workbook.sheets.map((one) => one.name) }));
  }
  return withSession(workbook, asOf, async (session) => {
    session.recalculate();
    const contents = withNotes(await readContents(sheet), workbook);
    const input = { contents, scope: sheet === undefined ? ('workbook' as const) : ('sheet' as const) };
    if (people) return SCAN_LEAKS.plan(people, input, cliContext(asOf)).outcome;
    return (await prepare(SCAN_LEAKS, input, cliContext(asOf))).outcome;
  });
}

/** Old-style notes, which the add-in itself may not see, are looked up in the file. */
function withNotes(contents: WorkbookContents, workbook: Workbook): WorkbookContents {
  return {
    ...contents,
    fileName: contents.fileName.replace(/^.*[\\/]/u, ''),
    sheets: contents.sheets.map((sheet) => ({ ...sheet, comments: [...sheet.comments, ...notesOf(workbook.sheet(sheet.name))] })),
    unseen: contents.unseen.filter(({ part }) => part !== 'notes'),
  };
}

function notesOf(sheet: Sheet | undefined): ScannedComment[] {
  return [...(sheet?.notes ?? [])].flatMap(([address, { text: content, author, comment }]) => {
    const place = parseRect(address);
    return comment === undefined && place ? [{ row: place.row + 1, column: place.column, text: content, author }] : [];
  });
}
