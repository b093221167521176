/** The plain workbook model: data and small operations on one part; nothing here knows files, formulas or the protocol. */
export * from './address';
export * from './cell';
export * from './cell-grid';
export * from './changes';
export * from './rules';
export * from './sheet';
export * from './style';
export * from './table';
export * from './workbook';
