/** The columns of the rosters as the preview shows them: what each was understood as, and which headers are asked about. */
import type { RecognizedBlock } from '../layout/recognize';
import type { ImportPreview } from '../preview';

export function columnsOf(blocks: readonly RecognizedBlock[]): Pick<ImportPreview, 'ambiguousHeaders' | 'unmappedHeaders' | 'mapping'> {
  const ambiguous = blocks.flatMap(({ settled }) =>
    settled.ambiguous.map(({ header, choices, chosen, answered }) => ({ header, choices, chosen, answered })),
  );
  return {
    ambiguousHeaders: distinct(ambiguous, ({ header }) => header),
    unmappedHeaders: [...new Set(blocks.flatMap(({ settled }) => settled.unmapped.map(({ label }) => label)))],
    mapping: mappingOf(blocks),
  };
}

function mappingOf(blocks: readonly RecognizedBlock[]): ImportPreview['mapping'] {
  return blocks.flatMap(({ source, header, settled, bottom }) =>
    [...settled.columns, ...settled.left.map((one) => ({ ...one, key: null }))]
      .sort((one, other) => one.offset - other.offset)
      .map(({ name, key, offset }) => ({
        sheet: source.name,
        at: source.firstColumn + offset,
        firstRow: source.firstRow + header.row + header.height,
        lastRow: source.firstRow + bottom - 1,
        header: name,
        column: key,
      })),
  );
}

function distinct<T>(list: readonly T[], keyOf: (one: T) => string): T[] {
  return [...new Map([...list].reverse().map((one) => [keyOf(one), one] as const)).values()].reverse();
}
