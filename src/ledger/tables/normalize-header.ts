/** Makes headers comparable: schools write 「姓 名*」, 「联系电话：」 and 「出生日期（如2015-03-01）」. */

/**
 * NFKC, without white space, line breaks, marks of required columns, colons and bracketed hints, in lower case
 * (`field-standards`, "Rosters as schools have them"). A header that is nothing but a bracket keeps its text.
 */
export function normalizeHeader(header: string): string {
  const plain = header
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200D\uFEFF*★☆:]+/g, '')
    .toLowerCase();
  return plain.replace(/[([{【〔][^)\]}】〕]*[)\]}】〕]/g, '') || plain;
}
