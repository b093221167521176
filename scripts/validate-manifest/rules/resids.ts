/** Every `resid` names a resource of the right kind; ids are unique and short; nothing lies unused. */
import { resourcesOf, type ResourceKind } from '../resources';
import { problem, type Problem, type Rule } from '../rule';
import type { XmlElement } from '../xml';

/** Excel silently drops the whole ribbon when an id is longer. */
const LONGEST_ID = 32;

const KIND_FOR: Readonly<Record<string, ResourceKind>> = {
  Image: 'Image',
  SourceLocation: 'Url',
  FunctionFile: 'Url',
  Runtime: 'Url',
  LearnMoreUrl: 'Url',
  Label: 'ShortString',
  Title: 'ShortString',
  Namespace: 'ShortString',
  Description: 'LongString',
};

export const resids: Rule = ({ root }) => {
  const resources = resourcesOf(root);
  const used = new Set<string>();
  const problems: Problem[] = [];

  const visit = (element: XmlElement): void => {
    const resid = element.attributes['resid'];
    if (resid !== undefined) {
      used.add(resid);
      const wanted = KIND_FOR[element.name];
      const named = resources.filter(({ id }) => id === resid);
      if (named.length === 0) problems.push(problem(element, `${element.name}: no resource has the id "${resid}"`));
      else if (wanted !== undefined && !named.some(({ kind }) => kind === wanted)) {
        problems.push(problem(element, `${element.name}: "${resid}" is no ${wanted}`));
      }
    }
    element.children.forEach(visit);
  };
  visit(root);

  const seen = new Set<string>();
  for (const { id, element } of resources) {
    if (id.length > LONGEST_ID) problems.push(problem(element, `id "${id}" is longer than ${LONGEST_ID} characters`));
    if (seen.has(id)) problems.push(problem(element, `id "${id}" is given twice`));
    if (!used.has(id)) problems.push(problem(element, `resource "${id}" is used nowhere`));
    seen.add(id);
  }
  return problems;
};
