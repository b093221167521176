/** The requirement sets that a file asks for at run time: `Office.context.requirements.isSetSupported('ExcelApi', '1.13')`. */
import ts from 'typescript';
import type { ApiSet } from './api-set';

/** Only literal arguments count; a reader of the file must be able to see the version. */
export function probedSets(file: ts.SourceFile): readonly ApiSet[] {
  const sets: ApiSet[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [name, version] = node.arguments;
      if (
        node.expression.name.text === 'isSetSupported' &&
        name !== undefined &&
        ts.isStringLiteralLike(name) &&
        version !== undefined &&
        ts.isStringLiteralLike(version)
      ) {
        sets.push({ name: name.text, version: version.text });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return sets;
}
