/** Starts the pane: waits for Office, then shows it. Without office.js or outside Excel it says so, not staying empty. */
import './fluent-local';
import './styles/base.css';
import './styles/lists.css';
import './styles/forms.css';
import './styles/check.css';
import './styles/import.css';
import './styles/access.css';
import { MessageBar } from '@fluentui/react/lib/MessageBar';
import { createRoot } from 'react-dom/client';
import { associateRibbon } from '../commands/ribbon';
import { localeFor } from '../locales';
import { App } from './app';
import { registerUsedIcons } from './icons';

const OFFICE_JS_MISSING =
  '没有加载到 office.js：请检查网络，然后重新打开任务窗格。 office.js could not be loaded: check the network and reopen the pane.';
const OUTSIDE_EXCEL = '请在 Excel 中打开关爱台账。 Open CareLedger in Excel.';

async function start(): Promise<void> {
  const container = document.getElementById('pane');
  if (container === null) throw new Error('taskpane.html has no element "pane".');
  if (typeof Office === 'undefined') {
    container.textContent = OFFICE_JS_MISSING;
    return;
  }
  registerUsedIcons();
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    createRoot(container).render(<MessageBar>{OUTSIDE_EXCEL}</MessageBar>);
    return;
  }
  associateRibbon();
  const language = localeFor(Office.context.displayLanguage);
  document.documentElement.lang = language;
  createRoot(container).render(<App language={language} />);
}

void start();
