/** The cells of a random roster: what each column holds of a child, and what that says. */
import type { Raw } from '../../../../src/ledger/model/raw';
import type { Dice } from './dice';
import type { Leaf } from './headers';
import type { Truth } from './people';
import { spell } from './spell';

/** Where a roster tells the class. */
export type ClassPlace = 'column' | 'merged' | 'grade' | 'title' | 'banner' | 'sheet' | 'none';

export type CellOf = (dice: Dice, child: Truth, key: string) => Raw;

interface Told {
  readonly place: ClassPlace;
  readonly cellOf: CellOf;
}

const PARENTS: Readonly<Record<string, readonly string[]>> = { father: ['父亲', '爸爸', '父子'], mother: ['母亲', '妈妈'] };

export interface Cell {
  readonly cell: Raw;
  /** What it says in the ledger's words, `''` when it says nothing. */
  readonly says: Raw;
}

export function cellOfLeaf(dice: Dice, child: Truth, at: number, { key, path, place, cellOf }: Leaf & Told): Cell {
  if (key === '') return { cell: '', says: '' };
  if (key === 'serial') return { cell: at + 1, says: '' };
  if (key.startsWith('relation:')) return { cell: dice.one(...(PARENTS[key.replace('relation:', '')] ?? [])), says: '' };
  if (key === 'notes') return dice.rarely(3) ? { cell: '', says: '' } : { cell: '一般', says: `${path[0]}：一般` };
  const [grade = '', number = ''] = String(child['class']).split(/(?<=年级)/u);
  if (key === 'grade') return { cell: dice.one<Raw>(grade, grade.charAt(0), '一二三四五六'.indexOf(grade.charAt(0)) + 1), says: '' };
  if (key === 'number')
    return { cell: dice.one<Raw>(number, Number.parseInt(number, 10), `（${Number.parseInt(number, 10)}）班`), says: '' };
  const says = cellOf(dice, child, key);
  return { cell: key === 'class' && place === 'merged' ? says : spell(dice, key, says), says };
}
