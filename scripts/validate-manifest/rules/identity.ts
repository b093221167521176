/** Id, version, and what the add-in demands of Excel. */
import { problem, type Problem, type Rule } from '../rule';
import { childAt, elementsNamed } from '../xml';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const NEEDED_SETS: readonly (readonly [string, string])[] = [
  ['SharedRuntime', '1.1'],
  ['ExcelApi', '1.9'],
];

export const identity: Rule = ({ root, packageVersion }) => {
  const problems: Problem[] = [];
  const type = root.attributes['type'];
  if (root.name !== 'OfficeApp' || type !== 'TaskPaneApp') problems.push(problem(root, 'The add-in must be a TaskPaneApp'));
  const id = childAt(root, 'Id');
  if (!GUID.test(id?.text ?? '')) problems.push(problem(id ?? root, 'Id is no GUID'));
  const version = childAt(root, 'Version');
  if (version?.text !== `${packageVersion}.0`) {
    problems.push(problem(version ?? root, `Version must be ${packageVersion}.0, as in package.json`));
  }
  const overrides = childAt(root, 'VersionOverrides');
  if (overrides?.attributes['type'] !== 'VersionOverridesV1_0') {
    problems.push(problem(overrides ?? root, 'A task pane takes VersionOverridesV1_0'));
  }
  const requirements = childAt(root, 'Requirements');
  const sets = requirements === undefined ? [] : elementsNamed(requirements, 'Set');
  for (const [name, least] of NEEDED_SETS) {
    const set = sets.find(({ attributes }) => attributes['Name'] === name);
    if (set?.attributes['MinVersion'] !== least) {
      problems.push(problem(set ?? requirements ?? root, `Requirements must name ${name} ${least}`));
    }
  }
  return problems;
};
