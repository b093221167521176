/** All Chinese words of the pane. */
import { childActions } from './child-actions';
import { history } from './history';
import { kinds } from './kinds';
import { pane } from './pane';
import { privacy } from './privacy';
import { settings } from './settings';
import { workbook } from './workbook';

export const zh = { pane, workbook, history, childActions, kinds, settings, privacy };
