/** Invented names of common surnames and given-name characters. Any likeness to a living person is chance. */
import type { Random } from './random';

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'];
const DOUBLE_SURNAMES = ['欧阳', '司马', '上官'];
const BOYS = [...'伟强磊军勇杰涛超明刚平辉鹏斌波宇浩凯健俊帆旭轩博文昊晨阳志成家豪子涵宏建'];
const GIRLS = [...'芳娜敏静丽艳娟霞秀燕玲婷雪琳慧莹颖雨欣怡佳梦瑶思蕾诗涵紫萱晓春梅兰'];

export type Sex = 'male' | 'female';

export function surname(random: Random): string {
  return random.chance(2) ? random.pick(DOUBLE_SURNAMES) : random.pick(SURNAMES);
}

function givenName(random: Random, sex: Sex): string {
  const characters = sex === 'male' ? BOYS : GIRLS;
  return random.chance(70) ? random.pick(characters) + random.pick(characters) : random.pick(characters);
}

export function fullName(random: Random, sex: Sex, family = surname(random)): string {
  return family + givenName(random, sex);
}
