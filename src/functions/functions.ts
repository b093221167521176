/**
 * The custom functions of namespace CARE: thin, over `ledger/`. They take whole columns and give whole columns back,
 * so that a sheet holds one spilling formula, not one a row. Excel reads their names and words from functions.json, made
 * from the comments in these files, and for Chinese from functions.zh-cn.json. Arguments are `unknown` because Excel
 * passes what the cells hold, and because the metadata generator understands no alias. None is volatile.
 */
export * from './identity';
export * from './numbers-and-names';
export * from './classes-and-dates';
export * from './masking';
