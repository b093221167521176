/** What one rule of the manifest check is given, and what it answers. */
import type { XmlElement } from './xml';

export interface Manifest {
  readonly root: XmlElement;
  /** The files that the manifest's addresses point at, by their path below the base address; `null` = no such file. */
  readonly readFile: (path: string) => Buffer | null;
  /** The version in package.json. */
  readonly packageVersion: string;
  /** The action ids that the add-in registers. */
  readonly actionIds: readonly string[];
}

export interface Problem {
  readonly line: number;
  readonly message: string;
}

export type Rule = (manifest: Manifest) => readonly Problem[];

export function problem(element: XmlElement, message: string): Problem {
  return { line: element.line, message };
}
