/** Words of 多口径对照: they come with the view, not with the start of the pane. */
import { kinds as en } from './en/kinds';
import type { Dictionary } from './words';
import { kinds as zh } from './zh-CN/kinds';

export const KINDS_WORDS: Dictionary<typeof zh> = { 'zh-CN': zh, en };
