/** How Excel's sheets behave: the rules between what is asked and what the model then holds. None of these emit changes. */
export * from './conditional';
export * from './copy';
export * from './display';
export * from './filter';
export * from './find';
export * from './input';
export * from './merge';
export * from './protection';
export * from './refusal';
export { shiftRect, type Shift } from './shift';
export * from './sort';
export * from './structure';
export * from './table-names';
export * from './tables';
export * from './validation';
