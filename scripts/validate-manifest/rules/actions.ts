/** Every button does something: its action is registered by the add-in, and every registered action has a button. */
import { problem, type Problem, type Rule } from '../rule';
import { elementsNamed } from '../xml';

export const actions: Rule = ({ root, actionIds }) => {
  const problems: Problem[] = [];
  const offered = new Set<string>();
  const seen = new Set<string>();
  for (const control of elementsNamed(root, 'Control')) {
    const id = control.attributes['id'] ?? '';
    if (seen.has(id)) problems.push(problem(control, `Control id "${id}" is given twice`));
    seen.add(id);
    const [action] = elementsNamed(control, 'Action');
    if (action?.attributes['type'] === 'ShowTaskpane') {
      offered.add(id.replace(/\.Button$/, ''));
      continue;
    }
    const name = elementsNamed(control, 'FunctionName')[0]?.text ?? '';
    offered.add(name);
    if (!actionIds.includes(name)) problems.push(problem(control, `The add-in registers no action "${name}"`));
  }
  const missing = actionIds.filter((id) => !offered.has(id));
  return [...problems, ...missing.map((id) => problem(root, `Action "${id}" has no button`))];
};
