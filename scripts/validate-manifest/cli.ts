/** `npm run validate`, first part: checks manifest.xml without any network. */
import { checkManifest } from './check';
import { projectManifest } from './project-manifest';

const problems = checkManifest(projectManifest(process.cwd()));
for (const { line, message } of problems) process.stdout.write(`manifest.xml:${line}: ${message}\n`);
if (problems.length > 0) process.exitCode = 1;
else process.stdout.write('manifest.xml: no problems.\n');
