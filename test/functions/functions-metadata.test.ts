/** functions.zh-cn.json is written by hand; it must describe the same functions as the generated functions.json. */
import { readFileSync } from 'node:fs';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import * as code from '../../src/functions/functions';
import { FUNCTION_FILES } from '../../scripts/build/function-files';

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly [key: string]: unknown;
}
interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly [key: string]: unknown;
}
interface Metadata {
  readonly functions: readonly FunctionEntry[];
}

const chinese: Metadata = JSON.parse(readFileSync('src/functions/functions.zh-cn.json', 'utf8'));

/** The same, without the words that a language may change. Ids and function names stay: formulas hold them. */
function withoutWords({ functions, ...rest }: Metadata): unknown {
  return {
    ...rest,
    functions: functions.map(({ description: _description, parameters, ...entry }) => ({
      ...entry,
      parameters: parameters.map(({ name: _name, description: _words, ...parameter }) => parameter),
    })),
  };
}

test('the Chinese metadata describes the generated functions', async () => {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(FUNCTION_FILES, true);
  expect(errors).toEqual([]);
  expect(withoutWords(chinese)).toEqual(withoutWords(JSON.parse(metadataJson)));
});

test('every text is Chinese', () => {
  const texts = chinese.functions.flatMap(({ description, parameters }) => [
    description,
    ...parameters.flatMap((parameter) => [parameter.name, parameter.description]),
  ]);
  expect(texts.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
});

test('every function of the files is described, and none is volatile', () => {
  expect(chinese.functions.map(({ id }) => id).sort()).toEqual(
    Object.keys(code)
      .map((name) => name.toUpperCase())
      .sort(),
  );
  expect(chinese.functions.filter(({ options }) => options !== undefined)).toEqual([]);
});

test('names of parameters are different within a function', () => {
  for (const { parameters } of chinese.functions) expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
});
