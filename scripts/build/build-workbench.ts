/** `npm run build:workbench`: builds the workbench's page and the pane that it frames, and says where they lie. */
import { buildWorkbenchPage } from '../../src/workbench/serve/bundle-page';
import { buildWorkbenchPane } from './workbench-pane';

async function build(): Promise<void> {
  const root = process.cwd();
  for (const folder of await Promise.all([buildWorkbenchPage(root), buildWorkbenchPane(root)])) process.stdout.write(`${folder}\n`);
}

void build();
