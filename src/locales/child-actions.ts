/** Words of 儿童变动: they come with the view, not with the start of the pane. */
import { childActions as en } from './en/child-actions';
import type { Dictionary } from './words';
import { childActions as zh } from './zh-CN/child-actions';

export const CHILD_ACTIONS_WORDS: Dictionary<typeof zh> = { 'zh-CN': zh, en };
