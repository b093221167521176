/** What a sheet holds beside its cells: text boxes, charts, links, rules, formulas; and what may hold source data that nobody sees. */
import type { Finding } from '../../model/finding';
import { TABLES, TABLE_KEYS } from '../../tables';
import type { ScannedSheet, ScannedText } from './contents';
import { Groups, type Found } from './groups';
import { secretParameters, SECRETS, type PrivateTexts, type Secret, type Shown } from './private-texts';

const CODES: Readonly<Record<ScannedText['kind'], string>> = {
  formula: 'leak.formula',
  shape: 'leak.shape',
  chart: 'leak.chart',
  hyperlink: 'leak.hyperlink',
  validation: 'leak.validation',
  conditionalFormat: 'leak.conditionalFormat',
};

/** '[名册.xlsx]一班'!A1 and [1]一班!A1, not Children[姓名] or [@姓名]: a file keeps the values it fetched from another one. */
const OTHER_FILE = /'[^']*\[[^\]]+\][^']*'!|(?<![\p{L}\p{N}_.[\]])\[[^[\]@#]+\][\p{L}\p{N}_.]*!/u;
const QUOTED = /"[^"]*"/gu;

/** What the ledger's own columns say when a cell is chosen, with numbers as examples. */
const OWN_MESSAGES = new Set(
  TABLE_KEYS.flatMap((key) => TABLES[key].columns.flatMap(({ kind: { explanation } }) => [explanation.zh, explanation.en])),
);

function withoutOwn({ kind, text }: ScannedText): string {
  if (kind !== 'validation') return text;
  const lines = text.split('\n');
  return lines.filter((line) => !OWN_MESSAGES.has(line)).join('\n');
}

export function textLeaks(sheet: ScannedSheet, texts: PrivateTexts, shown: Shown): Finding[] {
  const secrets = new Groups<{ readonly kind: ScannedText['kind']; readonly secret: Secret }>();
  const links = new Groups<null>();
  for (const one of sheet.texts) {
    const { kind, text: _whole, ...at } = one;
    const text = withoutOwn(one);
    const found = { ...at, content: text };
    for (const secret of texts.in(text)) secrets.add(`${kind} ${at.column ?? ''} ${secret}`, { kind, secret }, found);
    if (kind === 'formula' && OTHER_FILE.test(text.replace(QUOTED, '""'))) links.add('', null, found);
  }
  const placeOf = ({ content, ...at }: Found): Finding['place'] => ({ sheet: sheet.name, ...at, content: shown(content) });
  const findings = secrets.all.map(({ what: { kind, secret }, first, count }): Finding => ({
    code: CODES[kind],
    severity: SECRETS[secret].severity,
    parameters: { ...secretParameters([secret]), count },
    place: placeOf(first),
  }));
  for (const { first, count, cells } of links.all) {
    findings.push({ code: 'leak.externalLink', severity: 'warning', parameters: { count, cells }, place: placeOf(first) });
  }
  const place = { sheet: sheet.name };
  if (sheet.pivotTables > 0) findings.push({ code: 'leak.pivotTable', severity: 'error', parameters: { count: sheet.pivotTables }, place });
  if (sheet.pictures > 0) findings.push({ code: 'leak.pictures', severity: 'warning', parameters: { count: sheet.pictures }, place });
  return findings;
}
