/** Names of tables and of their columns. */
import { parseRect, type Workbook } from '../model';
import { SheetRefusal } from './refusal';

/** `列1`, `列2`… : the first that is free, as a Chinese Excel names new columns. */
export function freeColumnName(taken: readonly string[], base = '列'): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) if (!known.has(`${base}${number}`.toLowerCase())) return `${base}${number}`;
}

/** A free table name: `表1`, `表2`… */
export function freeTableName(workbook: Workbook, base = '表'): string {
  for (let number = 1; ; number++) {
    const name = `${base}${number}`;
    if (!isTaken(workbook, name)) return name;
  }
}

/** Header texts made unique as Excel does: blanks become `列n`, repeats get a number. */
export function uniqueHeaders(texts: readonly string[]): string[] {
  const names: string[] = [];
  texts.forEach((text) => {
    const taken = new Set(names.map((name) => name.toLowerCase()));
    if (text === '') names.push(freeColumnName([...names, ...texts]));
    else if (!taken.has(text.toLowerCase())) names.push(text);
    else {
      let number = 2;
      while (taken.has(`${text}${number}`.toLowerCase()) || texts.includes(`${text}${number}`)) number++;
      names.push(`${text}${number}`);
    }
  });
  return names;
}

/** @throws SheetRefusal `tableName` for a name that Excel forbids, `tableNameTaken` for one in use. */
export function checkTableName(workbook: Workbook, name: string, ownId?: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255 && !/^[rc]$/i.test(name);
  if (!wellFormed || parseRect(name) || /^r\d+c\d+$/i.test(name)) throw new SheetRefusal('tableName', `"${name}" is no valid table name.`);
  if (isTaken(workbook, name, ownId)) throw new SheetRefusal('tableNameTaken', `The name "${name}" is in use.`);
}

function isTaken(workbook: Workbook, name: string, ownId?: string): boolean {
  const table = workbook.table(name)?.table;
  return (table !== undefined && table.id !== ownId) || workbook.names.some((one) => one.name.toLowerCase() === name.toLowerCase());
}
