/** `npm run build:workbench`: builds the pane for the workbench and says where it lies. */
import { buildWorkbenchPane } from './workbench-pane';

void buildWorkbenchPane(process.cwd()).then((folder) => {
  process.stdout.write(`${folder}\n`);
});
