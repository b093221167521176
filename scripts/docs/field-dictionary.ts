/** The field dictionary, made from the definitions of the tables: what each column is for, how it is written, who may see it. */
import { fateOf, PROFILE_IDS } from '../../src/ledger/privacy/profiles';
import { TABLES, VISIBLE_TABLE_KEYS, type ColumnDefinition, type Sensitivity, type TableDefinition } from '../../src/ledger/tables';

export const FIELD_DICTIONARY = 'docs/fields.md';

const SENSITIVITY: Readonly<Record<Sensitivity, string>> = { public: '公开', class: '班级', private: '私密', restricted: '限制' };
const FATES = { shown: '原样', masked: '脱敏', asked: '须勾选', never: '—' } as const;

const HEAD = `# 字段说明 · Field dictionary

由 \`npm run fields\` 按定义生成，请勿手改。Made from the definitions by \`npm run fields\`; do not edit.

★ 必填 required。密级 sensitivity：公开 public、班级 class、私密 private、限制 restricted。
贴墙、班用、上报：这一栏在三种脱敏名单里怎样出现（wall, class, report）；儿童姓名可以另选。详见 [privacy.md](privacy.md)。
`;

/** The whole document. */
export function fieldDictionary(): string {
  const tables = VISIBLE_TABLE_KEYS.filter((key) => key !== 'Codes').map((key) => section(TABLES[key]));
  return [HEAD, ...tables].join('\n');
}

function section(table: TableDefinition): string {
  const children = table.key === 'Children';
  const titles = ['栏目', 'English', '说明', '写法', '密级', ...(children ? ['贴墙', '班用', '上报'] : [])];
  const rows = table.columns.map((column) => [
    column.header.zh + (column.required ? ' ★' : ''),
    column.header.en,
    column.help.zh,
    column.kind.explanation.zh,
    SENSITIVITY[column.sensitivity],
    ...(children ? fates(column) : []),
  ]);
  const lines = [titles, titles.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escaped).join(' | ')} |`);
  return `## ${table.sheet.zh} · ${table.sheet.en} (\`${table.key}\`)\n\n${table.help.zh}\n\n${lines.join('\n')}\n`;
}

function fates(column: ColumnDefinition): string[] {
  return PROFILE_IDS.map((profile) => FATES[fateOf(profile, column)]);
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
