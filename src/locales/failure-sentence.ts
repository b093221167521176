/** The sentence for a failure: what happened, what is untouched, what to do. */
import type { Locale } from './index';
import { fill, type Parameters } from './words';

type Sentences = Locale['workbook'];

/** @param failure a code of `locales/…/workbook` with its parameters, from `commands/failure`. */
export function failureSentence(words: Sentences, failure: { readonly code: keyof Sentences; readonly parameters: Parameters }): string {
  const { code, parameters } = failure;
  if (code === 'halfWritten') {
    const reason = fill(reasonSentence(words, parameters), parameters);
    return fill(parameters['restored'] === 'yes' ? words.halfWritten : words.halfWrittenNotRestored, { reason });
  }
  if (code === 'halfGenerated' || code === 'halfRepaired') {
    return fill(words[code], { ...parameters, reason: fill(reasonSentence(words, parameters), parameters) });
  }
  if (code === 'changedMeanwhile') {
    const cells = parameters['cells'];
    const named = Array.isArray(cells) && cells.length > 0 ? fill(words.namedCells, { cells }) : '';
    return fill(words[code], { ...parameters, cells: named });
  }
  return fill(words[code], parameters);
}

function reasonSentence(words: Sentences, parameters: Parameters): string {
  const reason = parameters['reason'];
  return typeof reason === 'string' && reason in words && reason !== 'halfWritten' ? words[reason as keyof Sentences] : words.unknown;
}
