/** Words of 设置: they come with the view, not with the start of the pane. */
import { settings as en } from './en/settings';
import type { Dictionary } from './words';
import { settings as zh } from './zh-CN/settings';

export const SETTINGS_WORDS: Dictionary<typeof zh> = { 'zh-CN': zh, en };
