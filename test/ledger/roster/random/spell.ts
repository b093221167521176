/** The same content as different people type it; every spelling must be read as the content again. */
import { ymdOf } from '../../../../src/ledger/calendar/day';
import type { Raw } from '../../../../src/ledger/model/raw';
import type { Dice } from './dice';

function wide(text: string): string {
  return text.replace(/[0-9A-Za-z]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

function grouped(text: string, sizes: readonly number[], sign: string): string {
  let at = 0;
  return sizes.map((size) => text.slice(at, (at += size))).join(sign);
}

function number(dice: Dice, id: string): string {
  const head = /^[GJL]/u.exec(id)?.[0] ?? '';
  const spaced = head + grouped(id.slice(head.length), [6, 8, 4], ' ');
  return dice.one(id, wide(id), spaced, id.toLowerCase(), ` ${id} `, `\u200B${id}`, `${id}\n`, `${id.slice(0, 6)}\u3000${id.slice(6)}`);
}

function phone(dice: Dice, digits: string): Raw {
  const groups = [3, 4, 4];
  return dice.one<Raw>(
    digits,
    Number(digits),
    wide(digits),
    `${digits}.0`,
    grouped(digits, groups, '-'),
    grouped(digits, groups, ' '),
    `+86 ${digits}`,
    `86-${digits}`,
    ` ${digits}\t`,
  );
}

const pad = (part: number): string => String(part).padStart(2, '0');
const HAN = '〇一二三四五六七八九';

function chinese(part: number): string {
  const tens = Math.floor(part / 10);
  return `${tens > 1 ? HAN[tens] : ''}${tens > 0 ? '十' : ''}${part % 10 > 0 ? HAN[part % 10] : ''}`;
}

function date(dice: Dice, serial: number): Raw {
  const { year, month, day } = ymdOf(serial);
  return dice.one<Raw>(
    serial,
    `${year}-${pad(month)}-${pad(day)}`,
    `${year}.${month}.${day}`,
    `${year}．${month}．${day}`,
    `${year}/${month}/${day}`,
    `${year}年${month}月${day}日`,
    `${year}年 ${month}月 ${day} 日`,
    `${year}${pad(month)}${pad(day)}`,
    Number(`${year}${pad(month)}${pad(day)}`),
    wide(`${year}－${month}－${day}`),
    `${year}-${month}-${day} 00:00:00`,
    `${[...String(year)].map((one) => HAN[Number(one)]).join('')}年${chinese(month)}月${chinese(day)}日`,
    `${year}、${month}、${day}`,
    String(serial),
    `${year} ${month} ${day}`,
    `${year}年${month}月${day}号`,
  );
}

/** 三年级1班 as the class of a row, of a title or of a sheet. */
export function spellClass(dice: Dice, className: string): string {
  const [, grade = '', count = ''] = /^(.)年级(\d+)班$/u.exec(className) ?? [];
  const at = HAN.indexOf(grade);
  return dice.one(
    className,
    `${grade}（${count}）班`,
    `${grade}(${count})班`,
    `${grade}年级（${count}）班`,
    `${grade}年级(${HAN[Number(count)]})班`,
    `${grade} 年级 ${count} 班`,
    `${at}年级${count}班`,
    `${wide(String(at))}年级${wide(count)}班`,
    `${at}0${count}班`,
  );
}

const RELATIONS: Readonly<Record<string, readonly string[]>> = {
  祖父: ['爷爷', '祖父'],
  祖母: ['奶奶', '祖母'],
  外祖父: ['外公', '姥爷'],
  外祖母: ['外婆', '姥姥'],
};

/** What is typed as it is: nothing, that there is nothing, and that the ledger's cell is to be cleared. */
const AS_IT_IS = new Set<Raw>(['', '无', '清空']);

/** A cell with this content, in some spelling. */
export function spell(dice: Dice, key: string, content: Raw): Raw {
  const text = String(content);
  if (AS_IT_IS.has(content)) return content;
  if (key === 'residentId' || key === 'studentNumber') return number(dice, text);
  if (key.endsWith('Phone')) return phone(dice, text);
  if (typeof content === 'number') return date(dice, content);
  if (key === 'class') return spellClass(dice, text);
  if (key === 'sex') return dice.one(text, `${text}性`, `${text} `);
  if (key === 'nationality') return dice.one(text, text.replace(/族$/u, ''));
  if (key === 'guardianRelation') return dice.one(text, ...(RELATIONS[text] ?? []));
  if (/[nN]ame$/u.test(key)) return dice.one(text, [...text].join(text.length === 2 ? '\u3000' : ''), ` ${text}`, `${text}\u200B`);
  return dice.one(text, ` ${text} `);
}
