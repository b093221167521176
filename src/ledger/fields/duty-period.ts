/** 周期 of a duty: 周, 月, 学期, 每3天, 节日, 节日：春节、端午节, 生日, in Chinese or English. */
import type { Language } from '../model/raw';
import type { FieldKind } from './field-kind';
import { maskWhole } from './masked';
import { invalid, readState, tidyRemark, value } from './reading';
import { compact } from './parse/tidy';

export type DutyPeriod =
  | { readonly kind: 'week' | 'month' | 'term' | 'birthday' }
  /** Windows of `days` days inside each holiday. */
  | { readonly kind: 'everyDays'; readonly days: number }
  /** Rows of Holidays of these names; none named means all. */
  | { readonly kind: 'festival'; readonly names: readonly string[] };

const WORDS: Readonly<Record<string, DutyPeriod['kind']>> = {
  周: 'week',
  每周: 'week',
  星期: 'week',
  week: 'week',
  weekly: 'week',
  月: 'month',
  每月: 'month',
  month: 'month',
  monthly: 'month',
  学期: 'term',
  每学期: 'term',
  期: 'term',
  term: 'term',
  生日: 'birthday',
  birthday: 'birthday',
  节日: 'festival',
  节假日: 'festival',
  festival: 'festival',
  festivals: 'festival',
};

/** What a text in 周期 means; `null` when it means none of the periods. */
export function parseDutyPeriod(text: string): DutyPeriod | null {
  const plain = compact(text).toLowerCase();
  const days = /^(?:每|every)(\d{1,3})(?:天|日|days?)$/u.exec(plain);
  if (days) {
    const count = Number(days[1]);
    return count >= 1 && count <= 366 ? { kind: 'everyDays', days: count } : null;
  }
  const festival = /^(?:节日|节假日|festivals?)[:：](.+)$/u.exec(plain);
  if (festival) {
    const names = (festival[1] ?? '').split(/[、,，;；/]/u).filter((name) => name !== '');
    return names.length > 0 ? { kind: 'festival', names } : null;
  }
  const kind = WORDS[plain];
  if (kind === undefined || kind === 'everyDays') return null;
  return kind === 'festival' ? { kind, names: [] } : { kind };
}

const LABELS: Readonly<Record<Language, Readonly<Record<'week' | 'month' | 'term' | 'birthday' | 'festival', string>>>> = {
  'zh-CN': { week: '周', month: '月', term: '学期', birthday: '生日', festival: '节日' },
  en: { week: 'Week', month: 'Month', term: 'Term', birthday: 'Birthday', festival: 'Festival' },
};

/** The text of a period as the ledger writes it. */
export function dutyPeriodText(period: DutyPeriod, language: Language): string {
  if (period.kind === 'everyDays') return language === 'en' ? `Every ${period.days} days` : `每${period.days}天`;
  const label = LABELS[language][period.kind];
  if (period.kind !== 'festival' || period.names.length === 0) return label;
  return language === 'en' ? `${label}: ${period.names.join(', ')}` : `${label}：${period.names.join('、')}`;
}

export const DUTY_PERIOD: FieldKind = {
  name: 'dutyPeriod',
  numberFormat: '@',
  codes: 'frequency',
  validation: { type: 'list', codes: 'frequency' },
  explanation: { zh: '周期：周、月、学期、每3天、节日或生日。', en: 'How often: Week, Month, Term, Every 3 days, Festival or Birthday.' },
  mask: maskWhole,
  read: (cell, context) => {
    const state = readState(cell);
    if (state) return state;
    const period = parseDutyPeriod(String(cell));
    if (!period) return invalid(cell, { code: 'dutyPeriod.unknown', severity: 'error' });
    const normal = dutyPeriodText(period, context.language ?? 'zh-CN');
    return value(normal, tidyRemark(cell, normal));
  },
};
