/** Why a kind was derived, as one sentence for one child. */
import { ABILITY, GUARDIANSHIP, labelOf, PARENT_STATUS, REGISTRATION, type CodeList } from '../ledger/codes';
import type { ContrastRow, KindRow, Said } from '../ledger/kinds';
import { inLanguage, type Language } from '../ledger/model/raw';
import { CHILDREN } from '../ledger/tables';
import { KINDS_WORDS } from './kinds';
import { fill } from './words';

/** Parameters that are keys of codes. */
const CODES: Readonly<Record<string, CodeList>> = {
  status: PARENT_STATUS,
  registration: REGISTRATION,
  guardianship: GUARDIANSHIP,
  ability: ABILITY,
};

function statement({ code, who, parameters = {} }: Said, language: Language): string {
  const words = KINDS_WORDS[language];
  const said = Object.entries(parameters).map(([name, value]) => {
    const list = CODES[name];
    if (list === undefined || typeof value === 'number') return [name, value] as const;
    return [name, value === '' ? words.abilityUnknown : labelOf(list, value, language)] as const;
  });
  return fill(words.facts[code], { ...Object.fromEntries(said), ...(who && { who: words.who[who] }) });
}

export function factsSentence(row: KindRow, language: Language): string {
  return row.said.map((one) => statement(one, language)).join(KINDS_WORDS[language].separator);
}

/** Why one definition counts the child and the other does not, or what has to be known before a definition can tell. */
export function contrastSentence({ why, open }: ContrastRow, language: Language): string {
  const words = KINDS_WORDS[language];
  if (open.length === 0) return fill(words.sentence, { facts: why.map((one) => statement(one, language)).join(words.separator) });
  return open
    .map((row) =>
      fill(words.between.open[definitionOf(row)], { missing: missingFacts(row, language), facts: factsSentence(row, language) }),
    )
    .join(words.between.then);
}

const definitionOf = ({ column }: KindRow): 'education' | 'civil' => (column === 'leftBehindKind' ? 'education' : 'civil');

/** Names of the facts that are missing: headers of columns, and what no column says. */
export function missingFacts(row: KindRow, language: Language): string[] {
  return row.missing.map((key) => {
    const column = CHILDREN.columns.find((one) => one.key === key);
    return column ? inLanguage(column.header, language) : key;
  });
}
