/** Words of 脱敏名单, 泄露检查 and 同意书: they come with the views, not with the start of the pane. */
import { privacy as en } from './en/privacy';
import type { Dictionary } from './words';
import { privacy as zh } from './zh-CN/privacy';

export const PRIVACY_WORDS: Dictionary<typeof zh> = { 'zh-CN': zh, en };
