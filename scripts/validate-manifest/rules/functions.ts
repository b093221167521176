/** The custom functions' namespace is the one written in every workbook's formulas, and their metadata is given. */
import { resourcesOf, valuesOf } from '../resources';
import { problem, type Problem, type Rule } from '../rule';
import { elementsNamed } from '../xml';

/** A formula in a saved workbook holds this name, so it never changes and is the same in all languages. */
const NAMESPACE = 'CARE';

export const functions: Rule = ({ root }) => {
  const point = elementsNamed(root, 'ExtensionPoint').find(({ attributes }) => attributes['type'] === 'CustomFunctions');
  if (point === undefined) return [problem(root, 'There is no ExtensionPoint for custom functions')];
  const problems: Problem[] = ['Script', 'Page', 'Metadata', 'Namespace']
    .filter((name) => elementsNamed(point, name).length === 0)
    .map((name) => problem(point, `CustomFunctions has no ${name}`));
  const resid = elementsNamed(point, 'Namespace')[0]?.attributes['resid'];
  const text = resourcesOf(root).find(({ id, kind }) => id === resid && kind === 'ShortString');
  if (text !== undefined && valuesOf(text.element).some((value) => value !== NAMESPACE)) {
    problems.push(problem(text.element, `The namespace of the custom functions must be ${NAMESPACE} in every language`));
  }
  return problems;
};
