/** Finds members of the Office API that the manifest's requirement sets do not promise and the file does not probe. */
import { relative } from 'node:path';
import ts from 'typescript';
import { apiSetOf, covers, nameOf, type ApiSet } from './api-set';
import { probedSets } from './probes';
import { usedMembers } from './used-members';

export interface Problem {
  /** `src/workbook/x.ts:12`. */
  readonly place: string;
  readonly message: string;
}

/**
 * @param required the sets of the manifest; a client without them never starts the add-in.
 * @param options the project's compiler options, so that the Office types resolve.
 */
export function checkRequirementSets(
  root: string,
  files: readonly string[],
  required: readonly ApiSet[],
  options: ts.CompilerOptions,
): readonly Problem[] {
  const program = ts.createProgram({ rootNames: [...files], options });
  const checker = program.getTypeChecker();
  return files.flatMap((name) => {
    const file = program.getSourceFile(name);
    if (file === undefined) throw new Error(`${name} could not be read.`);
    const promised = [...required, ...probedSets(file)];
    const { members, unknown } = usedMembers(file, checker);
    const place = (node: ts.Node): string =>
      `${relative(root, name).replaceAll('\\', '/')}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    return [
      ...members.flatMap(({ name: member, declaration, node }): Problem[] => {
        const set = apiSetOf(declaration);
        if (set === null || isPromised(set, promised)) return [];
        return [{ place: place(node), message: tooNew(member, set) }];
      }),
      ...unknown.map(({ name: path, node }) => ({
        place: place(node),
        message: `load: there is no "${path}"`,
      })),
    ];
  });
}

/** Some shared types carry the tag of another application, where they came later than in Excel. */
const OTHER_APPLICATIONS = /^(Mailbox|Word|PowerPoint|OneNote)/;

function isPromised(wanted: ApiSet, promised: readonly ApiSet[]): boolean {
  const { version } = wanted;
  if (OTHER_APPLICATIONS.test(wanted.name)) return true;
  if (version === null) return false;
  return promised.some((set) => set.name === wanted.name && set.version !== null && covers(set.version, version));
}

function tooNew(member: string, set: ApiSet): string {
  const probe = set.version === null ? '' : `; probe isSetSupported('${set.name}', '${set.version}') in this file`;
  return `${member} needs ${nameOf(set)}, which the manifest does not require${probe}`;
}
