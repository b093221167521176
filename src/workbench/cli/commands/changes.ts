/** `changes`: what has changed in the archive since it was last compared; with an output file it is recorded there. */
import { FIND_CHANGES, recordChanges, type Recording } from '../../../commands/record-changes';
import { prepare } from '../../../commands/run-command';
import { isoOf } from '../../../ledger/calendar/day';
import { columnText, type ArchiveChange, type History } from '../../../ledger/history';
import { fill } from '../../../locales';
import { cli as words } from '../../../locales/zh-CN/cli';
import { CliError, type ExitCode } from '../cli-error';
import { cliContext } from '../context';
import { findingLine } from '../finding-line';
import { openLedger } from '../open-ledger';
import { dayOption } from '../options';
import { outputTo } from '../output';
import { saveOutput } from '../save-output';
import { recordingLines } from '../recording-lines';
import { AS_OF, JSON_OUTPUT, text, type CliCommand } from './cli-command';

export const changes: CliCommand = {
  syntax: 'changes <in.xlsx> [out.xlsx]',
  description: '档案的改动；给出输出文件时登记',
  options: [AS_OF, JSON_OUTPUT],
  run([input = '', output], options) {
    const asOf = dayOption(text(options, 'asOf'));
    const asJson = options['json'] === true;
    const out = outputTo(asJson);
    return openLedger<ExitCode>(input, asOf, async ({ workbook, recalculate }) => {
      const context = cliContext(asOf);
      const { outcome } = await prepare(FIND_CHANGES, undefined, context);
      out.json({
        asOf: isoOf(asOf),
        kept: outcome.state === 'ready',
        waiting: outcome.waiting,
        changes: outcome.changes.map(asJsonChange),
      });
      if (!asJson) say(out.say, outcome);
      if (output === undefined) return 0;
      const recording = await recordChanges(context);
      refuse(recording);
      recalculate();
      saveOutput(out, workbook, output, [input], [fill(words.changesRecorded, { count: recording.changes })]);
      return 0;
    });
  },
};

function say(line: (text: string) => void, { state, changes: found, findings, waiting }: History): void {
  for (const finding of findings) line(findingLine(finding));
  for (const change of found) line(fill(words.changeLine, { ...asJsonChange(change) }));
  // An archive that could not be compared has not been found unchanged.
  if (state !== 'ready') return;
  line(fill(found.length === 0 ? words.changesNone : words.changesSummary, { count: found.length, waiting }));
}

/** A file is written only with its changes recorded. */
function refuse(recording: Recording): void {
  const [line] = recordingLines(recording);
  if (recording.state === 'failed' || recording.state === 'notKept') throw new CliError(line ?? '');
}

function asJsonChange({ childId, childName, what, before, after }: ArchiveChange): Readonly<Record<string, string>> {
  return { childId, name: childName, column: columnText(what, 'zh-CN'), before, after };
}
