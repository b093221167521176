/** One shared runtime: pane, commands and custom functions all run in the same page, which lives on. */
import { problem, type Problem, type Rule } from '../rule';
import { elementsNamed, type XmlElement } from '../xml';

export const runtime: Rule = ({ root }) => {
  const [shared, ...others] = elementsNamed(root, 'Runtime');
  if (shared === undefined) return [problem(root, 'There is no shared Runtime')];
  const problems: Problem[] = others.map((extra) => problem(extra, 'There may be only one Runtime'));
  if (shared.attributes['lifetime'] !== 'long') problems.push(problem(shared, 'Runtime must have lifetime="long"'));

  const resid = shared.attributes['resid'];
  for (const user of usersOfRuntime(root)) {
    if (user.attributes['resid'] !== resid) {
      problems.push(problem(user, `${user.name} must have the runtime's resid "${resid ?? ''}"`));
    }
  }
  const panes = new Set(elementsNamed(root, 'TaskpaneId').map(({ text }) => text));
  if (panes.size > 1) problems.push(problem(root, 'All commands must share one TaskpaneId'));
  return problems;
};

/** `Metadata` is a file of its own; everything else that is loaded is the page. */
function usersOfRuntime(root: XmlElement): readonly XmlElement[] {
  const holders = ['Script', 'Page', 'Action'].flatMap((name) => elementsNamed(root, name));
  return [...elementsNamed(root, 'FunctionFile'), ...holders.flatMap((holder) => elementsNamed(holder, 'SourceLocation'))].filter(
    ({ attributes }) => attributes['resid'] !== undefined,
  );
}
