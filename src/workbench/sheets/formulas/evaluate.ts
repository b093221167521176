/** Works out a formula's tree. Functions come from the table in `functions/`; cells are read from the model. */
import {
  isArrayNode,
  isBinaryNode,
  isCallNode,
  isErrorNode,
  isIdentifierNode,
  isLambdaNode,
  isLetNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
  type CallExpression,
  type Node,
  type ReferenceIdentifier,
} from '@borgar/fx';
import { CellError, ERROR_CODES, contains, type CellValue, type ErrorCode } from '../model';
import type { Context, Engine, Place } from './context';
import { functionNamed, plainName } from './functions';
import { numberOf } from './coercion';
import { asReference, binary, guarded, spread } from './operators';
import { Failure, Lambda, Matrix, Reference, toValue, type Operand, type Variables } from './operands';
import { definedName, resolveReference, tableByName } from './references';
import { parseFormula } from './syntax';

/** How deep names and LAMBDAs may call themselves before Excel gives up. */
const DEEPEST = 200;

/** The result of a tree at a place; failures come back as error values. */
export function evaluateTree(node: Node, place: Place, engine: Engine): Operand {
  return new Evaluation(engine, place, null, 0).evaluate(node);
}

class Evaluation implements Context {
  constructor(
    readonly engine: Engine,
    readonly place: Place,
    readonly variables: Variables | null,
    private readonly depth: number,
  ) {
    if (depth > DEEPEST) throw new Failure('#NUM!');
  }

  evaluate(node: Node | null, variables: Variables | null = this.variables): Operand {
    if (node === null) return null;
    if (variables !== this.variables) return new Evaluation(this.engine, this.place, variables, this.depth + 1).evaluate(node);
    return guarded(() => this.work(node));
  }

  apply(lambda: Operand, args: readonly Operand[]): Operand {
    if (lambda instanceof CellError) return lambda;
    if (!(lambda instanceof Lambda) || args.length > lambda.parameters.length) throw new Failure('#VALUE!');
    const bound = lambda.parameters.reduce<Variables | null>(
      (outer, name, index) => ({ name, value: args[index] ?? null, outer }),
      lambda.variables,
    );
    return new Evaluation(this.engine, this.place, bound, this.depth + 1).evaluate(lambda.body);
  }

  private work(node: Node): Operand {
    if (isLiteralNode(node)) return node.value;
    if (isReferenceNode(node)) return node.kind === 'name' ? this.named(node) : resolveReference(node, this.place, this.engine.workbook);
    if (isCallNode(node)) return this.call(node);
    if (isBinaryNode(node)) {
      const [left = null, right = null] = node.arguments;
      const result = binary(node.operator, this.evaluate(left), this.evaluate(right));
      if (node.operator === ':' && result instanceof Reference) result.areas.forEach((area) => this.engine.prepare(area));
      return result;
    }
    if (isUnaryNode(node)) return this.unary(node.operator, this.evaluate(node.arguments[0] ?? null));
    if (isErrorNode(node)) return new CellError(errorCode(node.value));
    if (isArrayNode(node)) {
      const rows = node.elements.map((row) => row.map((item) => constant(this.evaluate(item))));
      return new Matrix(rows.length, rows[0]?.length ?? 0, rows.flat());
    }
    if (isLetNode(node)) {
      let variables = this.variables;
      for (const { id, init } of node.declarations) {
        variables = { name: plainName(id.name).toLowerCase(), value: this.evaluate(init, variables), outer: variables };
      }
      return this.evaluate(node.body, variables);
    }
    if (isLambdaNode(node)) {
      if (!node.body) throw new Failure('#VALUE!');
      return new Lambda(
        node.params.map(({ name }) => plainName(name).toLowerCase()),
        node.body,
        this.variables,
      );
    }
    throw new Failure('#VALUE!', node.type);
  }

  private unary(operator: string, operand: Operand): Operand {
    switch (operator) {
      case '-':
        return spread([operand], ([value = null]) => 0 - numberOf(value));
      case '%':
        return spread([operand], ([value = null]) => numberOf(value) / 100);
      case '#':
        return spilled(asReference(operand));
      case '@':
        return this.intersected(operand);
      default:
        return operand;
    }
  }

  /** `@`: of a column the value in this row, of a row the value in this column, otherwise the first. */
  private intersected(operand: Operand): Operand {
    if (operand instanceof Matrix) return operand.at(0, 0);
    if (!(operand instanceof Reference)) return operand;
    const { sheet, rect } = operand.area;
    const row = rect.rows === 1 ? rect.row : this.place.row;
    const column = rect.columns === 1 ? rect.column : this.place.column;
    if (!contains(rect, row, column)) throw new Failure('#VALUE!');
    return new Reference([{ sheet, rect: { row, column, rows: 1, columns: 1 } }]);
  }

  private named(node: ReferenceIdentifier): Operand {
    const bound = this.bound(node.value);
    if (bound) return bound.value;
    const name = definedName(node.value, this.place, this.engine.workbook);
    if (!name) {
      const table = tableByName(node.value, this.engine.workbook);
      if (table) return table;
      throw new Failure('#NAME?', node.value);
    }
    const tree = parseFormula(name.formula);
    if (!tree) throw new Failure('#NAME?', node.value);
    return new Evaluation(this.engine, this.place, null, this.depth + 1).evaluate(tree);
  }

  private bound(text: string): Variables | undefined {
    if (!this.variables) return undefined;
    const name = plainName(text).toLowerCase();
    for (let at: Variables | null = this.variables; at; at = at.outer) if (at.name === name) return at;
    return undefined;
  }

  private call(node: CallExpression): Operand {
    if (!isIdentifierNode(node.callee))
      return this.apply(
        this.evaluate(node.callee),
        node.arguments.map((part) => this.evaluate(part)),
      );
    const name = plainName(node.callee.name);
    const bound = this.bound(name);
    if (bound)
      return this.apply(
        bound.value,
        node.arguments.map((part) => this.evaluate(part)),
      );
    const known = functionNamed(name);
    if (known) {
      if (node.arguments.length < known.min || node.arguments.length > known.max)
        throw new Failure('#VALUE!', `${name}: ${node.arguments.length}`);
      return 'lazy' in known
        ? known.lazy(node.arguments, this)
        : known.run(
            node.arguments.map((part) => this.evaluate(part)),
            this,
          );
    }
    const args = node.arguments.map((part) => this.evaluate(part));
    const custom = this.engine.callCustom(name, args, this.place);
    if (custom !== undefined) return custom;
    const defined = definedName(node.callee.name, this.place, this.engine.workbook);
    const tree = defined && parseFormula(defined.formula);
    if (tree) return this.apply(new Evaluation(this.engine, this.place, null, this.depth + 1).evaluate(tree), args);
    this.engine.reportUnknown(name);
    throw new Failure('#NAME?', name);
  }
}

function spilled(reference: Reference): Reference {
  const { sheet, rect } = reference.area;
  const spill = sheet.cells.formula(rect.row, rect.column)?.spill;
  if (!spill) throw new Failure('#REF!');
  return new Reference([{ sheet, rect: { row: rect.row, column: rect.column, rows: spill.rows, columns: spill.columns } }]);
}

function constant(operand: Operand): CellValue {
  const value = toValue(operand);
  return value instanceof Matrix ? value.at(0, 0) : value;
}

function errorCode(text: string): ErrorCode {
  return ERROR_CODES.find((code) => code === text.toUpperCase()) ?? '#VALUE!';
}
