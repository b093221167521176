/** The sample school: classes, staff, terms. */
import type { Raw } from '../../ledger/model/raw';
import type { PhoneCounter } from './invented-numbers';
import { fullName } from './people-names';
import type { Random } from './random';

/** A row of a table by column key. */
export type Row = Readonly<Record<string, Raw>>;

const GRADES = ['一', '二', '三', '四', '五', '六'];

/** Twelve classes: two in each grade of a primary school. */
export const CLASSES: readonly string[] = GRADES.flatMap((grade) => [`${grade}年级1班`, `${grade}年级2班`]);

/** 1–6. */
export function gradeOf(className: string): number {
  return GRADES.indexOf(className.charAt(0)) + 1;
}

export interface Teacher {
  readonly id: string;
  readonly name: string;
  readonly post: string;
  readonly className: string;
  readonly phone: string;
}

const SUBJECTS = ['语文', '数学', '英语', '科学', '体育', '音乐', '美术'];

/** A head, a deputy, two dormitory managers, a class teacher for each class, and one subject teacher for every ten children. */
export function teachersFor(children: number, random: Random, phones: PhoneCounter): Teacher[] {
  const posts = [
    '校长',
    '副校长',
    '宿舍管理员',
    '宿舍管理员',
    ...CLASSES.map(() => '班主任'),
    ...Array.from({ length: Math.max(8, Math.ceil(children / 10)) }, () => '教师'),
  ];
  const names = new Set<string>();
  return posts.map((post, at) => {
    let name = fullName(random, random.chance(45) ? 'male' : 'female');
    while (names.has(name)) name = fullName(random, random.chance(45) ? 'male' : 'female');
    names.add(name);
    const className = post === '班主任' ? (CLASSES[at - 4] ?? '') : '';
    return { id: `T${String(at + 1).padStart(2, '0')}`, name, post, className, phone: phones.next() };
  });
}

export function staffRow(teacher: Teacher, random: Random): Row {
  const teaches = teacher.post === '班主任' || teacher.post === '教师';
  return {
    staffId: teacher.id,
    name: teacher.name,
    post: teacher.post,
    subject: teaches ? random.pick(SUBJECTS) : '',
    class: teacher.className,
    phone: teacher.phone,
  };
}
