/** Every member of the Office types that a source file uses: called, read, written, destructured or loaded by name. */
import ts from 'typescript';
import { loadedMembers } from './loaded-members';

export interface UsedMember {
  /** `Range.getMergedAreasOrNullObject`. */
  readonly name: string;
  readonly declaration: ts.Declaration;
  /** Where it is used. */
  readonly node: ts.Node;
}

export interface UnknownMember {
  readonly name: string;
  readonly node: ts.Node;
}

export interface Usage {
  readonly members: readonly UsedMember[];
  /** Names in `load` texts that the type does not have: the compiler cannot see these. */
  readonly unknown: readonly UnknownMember[];
}

export function usedMembers(file: ts.SourceFile, checker: ts.TypeChecker): Usage {
  const members: UsedMember[] = [];
  const unknown: UnknownMember[] = [];

  const add = (symbol: ts.Symbol | undefined, node: ts.Node, signature?: ts.Signature): void => {
    const declaration = signature?.declaration ?? symbol?.declarations?.[0];
    if (symbol === undefined || declaration === undefined || !isOfficeDeclaration(declaration)) return;
    members.push({ name: qualifiedName(symbol, declaration), declaration, node });
  };

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      add(checker.getSymbolAtLocation(node.name), node.name, signatureOfCall(node, checker));
    } else if (ts.isObjectBindingPattern(node)) {
      const type = checker.getTypeAtLocation(node);
      for (const { propertyName, name } of node.elements) {
        const key = propertyName ?? name;
        if (ts.isIdentifier(key)) add(type.getProperty(key.text), key);
      }
    } else if (ts.isObjectLiteralExpression(node)) {
      const type = checker.getContextualType(node);
      for (const property of node.properties) {
        if (property.name !== undefined && ts.isIdentifier(property.name)) {
          add(type && checker.getPropertyOfType(type, property.name.text), property.name);
        }
      }
    } else if (ts.isCallExpression(node)) {
      for (const loaded of loadedMembers(node, checker)) {
        if (loaded.symbol === null) unknown.push({ name: loaded.path, node: loaded.node });
        else add(loaded.symbol, loaded.node);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { members, unknown };
}

/** A method may have been given more parameters in a later set: the overload that is called counts. */
function signatureOfCall(node: ts.PropertyAccessExpression, checker: ts.TypeChecker): ts.Signature | undefined {
  return ts.isCallExpression(node.parent) && node.parent.expression === node ? checker.getResolvedSignature(node.parent) : undefined;
}

function isOfficeDeclaration(declaration: ts.Declaration): boolean {
  return declaration.getSourceFile().fileName.includes('/@types/office-js/');
}

function qualifiedName(symbol: ts.Symbol, declaration: ts.Declaration): string {
  const owner = declaration.parent;
  const named = ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner) || ts.isEnumDeclaration(owner);
  return named && owner.name ? `${owner.name.text}.${symbol.name}` : symbol.name;
}
