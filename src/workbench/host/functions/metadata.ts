/** The add-in's functions.json, as far as calling its functions needs it. */

export type ParameterType = 'number' | 'string' | 'boolean' | 'any';

export interface FunctionParameter {
  name: string;
  type?: string;
  dimensionality?: 'scalar' | 'matrix';
  optional?: boolean;
  /** Only the last one: takes all further arguments as one list. */
  repeating?: boolean;
}

export interface FunctionMetadata {
  /** Under which the add-in associates its code. */
  id: string;
  /** What a person types after the namespace. */
  name: string;
  parameters: FunctionParameter[];
  options?: { stream?: boolean; cancelable?: boolean; requiresAddress?: boolean; volatile?: boolean };
}

export interface FunctionsFile {
  functions: FunctionMetadata[];
  /** Errors in arguments of type `any` reach the function instead of being its result. */
  allowErrorForDataTypeAny?: boolean;
  /** Data types in arguments of type `any` reach the function, and errors as one of them. */
  allowCustomDataForDataTypeAny?: boolean;
}

/**
 * @param json parsed functions.json
 * @throws Error that names the first thing wrong
 */
export function readFunctionsFile(json: unknown): FunctionsFile {
  const file = json as Partial<FunctionsFile> | null;
  if (typeof file !== 'object' || !file || !Array.isArray(file.functions)) {
    throw new Error('functions.json has no list of functions.');
  }
  for (const [index, one] of (file.functions as Partial<FunctionMetadata>[]).entries()) {
    if (typeof one.id !== 'string' || typeof one.name !== 'string') {
      throw new Error(`Function ${index + 1} of functions.json has no id or no name.`);
    }
    if (!Array.isArray(one.parameters)) throw new Error(`Function ${one.id} of functions.json has no list of parameters.`);
  }
  return {
    functions: file.functions,
    allowErrorForDataTypeAny: file.allowErrorForDataTypeAny === true,
    allowCustomDataForDataTypeAny: file.allowCustomDataForDataTypeAny === true,
  };
}

export function parameterType(parameter: FunctionParameter): ParameterType {
  const { type } = parameter;
  return type === 'number' || type === 'string' || type === 'boolean' ? type : 'any';
}
