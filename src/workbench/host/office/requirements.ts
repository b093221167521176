/** The requirement sets that the workbench says it has; `isSetSupported` in the pane answers from this alone. */

/** Highest version by set name. */
export type RequirementMatrix = Readonly<Record<string, string>>;

/**
 * Microsoft 365 as far as the host implements it. Single members may still be missing: those answer `ApiNotFound`.
 * `CustomFunctions` is the protocol's own set: 1.9 makes the client send results in its fastest batches.
 * `RichApiRuntime` is left out, so that the client sends plain queries and property writes only.
 */
export const REQUIREMENTS: RequirementMatrix = {
  ExcelApi: '1.17',
  SharedRuntime: '1.2',
  SharedRuntimeInternal: '1.2',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.9',
  DelayForCellEdit: '1.1',
  RibbonApi: '1.1',
  KeyboardShortcuts: '1.1',
};

/** As the client compares: by major, then minor; without a version any will do. */
export function isSetSupported(matrix: RequirementMatrix, name: string, version: string | number = '0.0'): boolean {
  const entry = Object.entries(matrix).find(([set]) => set.toLowerCase() === name.toLowerCase());
  if (!entry) return false;
  const [has, wants] = [entry[1], String(version)].map((text) => text.split('.').map(Number));
  const [major = 0, minor = 0] = has ?? [];
  const [wantedMajor = 0, wantedMinor = 0] = wants ?? [];
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
