/** The nationalities of GB/T 3304 with 57–59 of the school register, and old or wrong spellings that still turn up. */
import { code, type Code, type CodeList } from './code-list';

const NAMES: readonly (readonly [zh: string, en: string, synonyms?: readonly string[]])[] = [
  ['汉族', 'Han'],
  ['蒙古族', 'Mongol', ['蒙族']],
  ['回族', 'Hui'],
  ['藏族', 'Tibetan'],
  ['维吾尔族', 'Uygur', ['维族']],
  ['苗族', 'Miao'],
  ['彝族', 'Yi'],
  ['壮族', 'Zhuang', ['僮族']],
  ['布依族', 'Buyei', ['布衣族']],
  ['朝鲜族', 'Korean'],
  ['满族', 'Manchu'],
  ['侗族', 'Dong'],
  ['瑶族', 'Yao'],
  ['白族', 'Bai'],
  ['土家族', 'Tujia'],
  ['哈尼族', 'Hani'],
  ['哈萨克族', 'Kazak'],
  ['傣族', 'Dai'],
  ['黎族', 'Li'],
  ['傈僳族', 'Lisu', ['僳僳族', '傈傈族']],
  ['佤族', 'Va'],
  ['畲族', 'She', ['畬族', '佘族']],
  ['高山族', 'Gaoshan'],
  ['拉祜族', 'Lahu', ['拉枯族']],
  ['水族', 'Sui'],
  ['东乡族', 'Dongxiang'],
  ['纳西族', 'Naxi'],
  ['景颇族', 'Jingpo'],
  ['柯尔克孜族', 'Kirgiz'],
  ['土族', 'Tu'],
  ['达斡尔族', 'Daur', ['达翰尔族']],
  ['仫佬族', 'Mulao', ['么佬族']],
  ['羌族', 'Qiang'],
  ['布朗族', 'Blang', ['布郎族']],
  ['撒拉族', 'Salar'],
  ['毛南族', 'Maonan', ['毛难族']],
  ['仡佬族', 'Gelao', ['仡老族', '革佬族']],
  ['锡伯族', 'Xibe'],
  ['阿昌族', 'Achang'],
  ['普米族', 'Pumi'],
  ['塔吉克族', 'Tajik'],
  ['怒族', 'Nu'],
  ['乌孜别克族', 'Uzbek', ['乌兹别克族']],
  ['俄罗斯族', 'Russian'],
  ['鄂温克族', 'Ewenki'],
  ['德昂族', "De'ang", ['崩龙族']],
  ['保安族', 'Bonan'],
  ['裕固族', 'Yugur'],
  ['京族', 'Gin'],
  ['塔塔尔族', 'Tatar'],
  ['独龙族', 'Derung'],
  ['鄂伦春族', 'Oroqen'],
  ['赫哲族', 'Hezhen'],
  ['门巴族', 'Monba'],
  ['珞巴族', 'Lhoba'],
  ['基诺族', 'Jino'],
  ['穿青人', 'Chuanqing', ['穿青']],
  ['其他', 'Other nationality', ['其它', '其他族', '未识别民族']],
  ['外国血统', 'Foreign descent', ['外国血统中国籍人士']],
];

/** `汉` means 汉族: every name is understood without its 族 too. */
function withShortForms(zh: string, synonyms: readonly string[]): readonly string[] {
  const all = [zh, ...synonyms];
  return [...synonyms, ...all.filter((name) => name.endsWith('族')).map((name) => name.slice(0, -1))];
}

function nationality(index: number, zh: string, en: string, synonyms: readonly string[]): Code {
  const standard = String(index + 1).padStart(2, '0');
  return code(`n${standard}`, zh, en, standard, withShortForms(zh, synonyms));
}

export const NATIONALITY: CodeList = {
  key: 'nationality',
  title: { zh: '民族', en: 'Nationality' },
  source: 'GB/T 3304',
  codes: NAMES.map(([zh, en, synonyms], index) => nationality(index, zh, en, synonyms ?? [])),
};
