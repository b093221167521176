/** The words of both languages at once, for whoever needs the ledger's language besides the pane's. The start of the pane does not. */
import type { Language } from '../ledger/model/raw';
import { en } from './en';
import type { Locale } from './index';
import { zh } from './zh-CN';

export const LOCALES: Readonly<Record<Language, Locale>> = { 'zh-CN': zh, en };
