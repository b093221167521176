/** Formulas between the form that a person sees and the form that a file stores. */
import { parseStructRef, stringifyStructRef, tokenize, type Token } from '@borgar/fx';

/** Functions that Excel stores with `_xlfn.`: all that came after Excel 2007 and that this file may meet. */
const FUTURE = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT ' +
    'BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST ' +
    'CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ' +
    'DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH ' +
    'FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK ' +
    'HYPGEOM.DIST IFNA IFS IMAGE ISFORMULA ISO.CEILING ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP ' +
    'MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE ' +
    'PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC ' +
    'QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS ' +
    'SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN ' +
    'TEXTSPLIT TOCOL TOROW TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WORKDAY.INTL ' +
    'WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
);
/** Stored without a prefix although newer than 2007. */
for (const plain of ['NETWORKDAYS.INTL', 'WORKDAY.INTL', 'AGGREGATE', 'ISO.CEILING']) FUTURE.delete(plain);
const WORKSHEET_ONLY = new Set(['FILTER', 'SORT']);
/** Functions that give arrays: Excel must be told that the formula may spill. */
const SPILLING =
  /(?:^|[^A-Z.])(?:FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|TOCOL|TOROW|HSTACK|VSTACK|TAKE|DROP|CHOOSECOLS|CHOOSEROWS|WRAPROWS|WRAPCOLS|TEXTSPLIT|BYROW|BYCOL|MAP|SCAN|MAKEARRAY|EXPAND|CARE\.[A-Z0-9._]+)\(/i;

const CUSTOM_NAMESPACES = ['CARE'];
const CUSTOM_PREFIX = '_xldudf_';

/** Whether a formula must be stored as a dynamic array, so that Excel spills it instead of adding `@`. */
export function maySpill(text: string): boolean {
  return SPILLING.test(text);
}

/**
 * `=FILTER(T[@x],LET(a,1,a))` → `_xlfn._xlws.FILTER(T[[#This Row],[x]],_xlfn.LET(_xlpm.a,1,_xlpm.a))`, without `=`.
 * `tableName` is the table that the cell lies in: the file has no `[@x]` without a name.
 */
export function toFileFormula(text: string, tableName = ''): string {
  if (!/[A-Za-z_[#]/.test(text)) return text.slice(1);
  const tokens = tokenize(text);
  const locals = localNames(tokens);
  let written = '';
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.type === 'fx_prefix') continue;
    if (token.type === 'func') written += fileFunction(token.value);
    else if (token.type === 'range_named' && locals.has(token.value.toLowerCase())) written += `_xlpm.${token.value}`;
    else if (token.type === 'structured') written += fileStructure(token.value, tableName);
    else if (token.type === 'range' && tokens[index + 1]?.value === '#') {
      written += `_xlfn.ANCHORARRAY(${token.value})`;
      index++;
    } else written += token.value;
  }
  return written;
}

/** The reverse, with `=`. */
export function fromFileFormula(stored: string, tableName = ''): string {
  const text = `=${stored.startsWith('=') ? stored.slice(1) : stored}`;
  if (!/_xl|\[/.test(text)) return text;
  const plain = text.replace(/_xlfn\.ANCHORARRAY\(([^()"]+)\)/gi, '$1#').replace(/\[\d+\]!(?=_xldudf_)/g, '');
  let written = '';
  for (const token of tokenize(plain)) {
    if (token.type === 'func') written += seenFunction(token.value);
    else if (token.type === 'range_named') written += token.value.replace(/^_xlpm\./i, '');
    else if (token.type === 'structured') written += seenStructure(token.value, tableName);
    else written += token.value;
  }
  return written;
}

function fileFunction(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith('_XL')) return name;
  if (WORKSHEET_ONLY.has(upper)) return `_xlfn._xlws.${upper}`;
  if (FUTURE.has(upper)) return `_xlfn.${upper}`;
  if (CUSTOM_NAMESPACES.some((namespace) => upper.startsWith(`${namespace}.`))) return CUSTOM_PREFIX + upper.replace(/\./g, '_');
  return name;
}

function seenFunction(name: string): string {
  if (!/^_xl/i.test(name)) return name;
  const bare = name
    .replace(/^_xlfn\./i, '')
    .replace(/^_xlws\./i, '')
    .replace(/^_xlpm\./i, '');
  if (!bare.toLowerCase().startsWith(CUSTOM_PREFIX)) return bare;
  const custom = bare.slice(CUSTOM_PREFIX.length);
  const namespace = CUSTOM_NAMESPACES.find((one) => custom.toUpperCase().startsWith(`${one}_`));
  return namespace ? `${namespace}.${custom.slice(namespace.length + 1)}` : custom;
}

function fileStructure(text: string, tableName: string): string {
  const parsed = parseStructRef(text);
  if (!parsed) return text;
  return stringifyStructRef(
    { ...parsed, table: parsed.table === undefined || parsed.table === '' ? tableName : parsed.table },
    { thisRow: true },
  );
}

function seenStructure(text: string, tableName: string): string {
  const parsed = parseStructRef(text);
  if (!parsed || parsed.sections?.[0]?.toLowerCase() !== 'this row') return text;
  const own = tableName !== '' && parsed.table?.toLowerCase() === tableName.toLowerCase();
  return stringifyStructRef({ ...parsed, table: own ? '' : (parsed.table ?? '') });
}

/** The names that LET and LAMBDA declare: a name that directly follows `(` or `,` at their level and is followed by `,`. */
function localNames(tokens: readonly Token[]): Set<string> {
  const found = new Set<string>();
  const solid = tokens.filter((token) => token.type !== 'whitespace' && token.type !== 'newline');
  const calls: string[] = [];
  const counts: number[] = [];
  solid.forEach((token, index) => {
    if (token.value === '(') {
      const before = solid[index - 1];
      calls.push(before?.type === 'func' ? before.value.toUpperCase() : '');
      counts.push(0);
    } else if (token.value === ')') {
      calls.pop();
      counts.pop();
    } else if (token.value === ',') counts.push((counts.pop() ?? 0) + 1);
    else if (token.type === 'range_named' && solid[index + 1]?.value === ',') {
      const call = calls.at(-1);
      const before = solid[index - 1]?.value;
      const starts = before === '(' || before === ',';
      if (starts && (call === 'LAMBDA' || (call === 'LET' && (counts.at(-1) ?? 0) % 2 === 0))) found.add(token.value.toLowerCase());
    }
  });
  return found;
}
