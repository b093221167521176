/** Kinds that follow from facts: 留守类型, 民政口径, 务工区域. */
export type { BetweenDefinitions, ContrastRow } from './between-definitions';
export { compareKinds, type KindCount, type KindCounts, type KindsComparison } from './compare-kinds';
export { DERIVED_LISTS, type DerivedColumn, type KindRow } from './kind-row';
export { planFill, type FillChoice } from './plan-fill';
export type { Said } from './say-facts';
