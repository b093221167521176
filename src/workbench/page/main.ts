/** Starts the workbench page. */
import './styles/index.css';
import { exposeHandle } from './handle';
import { startLanguage } from './words';
import { Workbench } from './workbench';

document.documentElement.lang = startLanguage();
const root = document.getElementById('page');
if (!root) throw new Error('The page has no place for the workbench.');
const page = new Workbench(root);
void page.start().then(() => exposeHandle(page));
