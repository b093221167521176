/** Answers about ambiguous headers that were given now are kept for the next roster of the same shape. */
import type { Edit } from '../../plan/edit';
import type { RecognizedBlock } from '../layout/recognize';
import { answerKey, shapeOf } from '../headers/settle-columns';

export function answerEdits(
  remembered: Readonly<Record<string, string>>,
  blocks: readonly RecognizedBlock[],
  answers: Readonly<Record<string, string>>,
): Edit[] {
  const fresh = Object.fromEntries(
    blocks.flatMap(({ header, settled }) =>
      settled.ambiguous
        .filter((one) => answers[one.header] !== undefined && one.answered)
        .map((one) => [answerKey(shapeOf(header), one.header), answers[one.header] ?? ''] as const),
    ),
  );
  if (Object.entries(fresh).every(([key, answer]) => remembered[key] === answer)) return [];
  return [{ kind: 'setting', key: 'rosterAnswers', value: { ...remembered, ...fresh } }];
}
