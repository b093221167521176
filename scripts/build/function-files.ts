/** The files whose functions Excel may call, in the order in which they are described to it. */
export const FUNCTION_FILES = ['identity', 'numbers-and-names', 'classes-and-dates', 'masking'].map((name) => `./src/functions/${name}.ts`);
