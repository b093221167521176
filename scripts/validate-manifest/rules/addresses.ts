/** Every address is https and of one origin, so that one setting moves the add-in to a school's own server. */
import { problem, type Problem, type Rule } from '../rule';
import type { XmlElement } from '../xml';

export const addresses: Rule = ({ root }) => {
  const problems: Problem[] = [];
  const origins = new Set<string>();
  const visit = (element: XmlElement): void => {
    for (const text of [element.text, ...Object.values(element.attributes)]) {
      if (!/^[a-z]+:\/\//i.test(text) || isSchemaName(text)) continue;
      if (!URL.canParse(text) || new URL(text).protocol !== 'https:') {
        problems.push(problem(element, `${element.name}: "${text}" is no https address`));
        continue;
      }
      origins.add(new URL(text).origin);
      if (origins.size > 1) problems.push(problem(element, `${element.name}: "${text}" is of another origin`));
    }
    element.children.forEach(visit);
  };
  visit(root);
  return problems;
};

function isSchemaName(text: string): boolean {
  return text.startsWith('http://schemas.microsoft.com/') || text.startsWith('http://www.w3.org/');
}
