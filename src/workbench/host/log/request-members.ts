/** Reads a Rich API request for the log: which members it touches and what kind of request it is. */
import { ActionType, PathType, type ObjectPath, type RichApiAction, type RichApiRequest } from '../dispatch/wire';
import type { PacketKind } from './packet-log';

/** Bit of the request's flags that says: this request writes. */
const WRITE_FLAG = 1;

export function requestKind(request: RichApiRequest, flags: number): PacketKind {
  if (Object.values(request.ObjectPaths).some((path) => path.ObjectPathType === PathType.NewObject)) return 'service';
  const doing = request.Actions.filter((action) => action.ActionType !== ActionType.Instantiate);
  if (doing.length > 0 && doing.every((action) => action.Name === '_RemoveReference')) return 'cleanup';
  return (flags & WRITE_FLAG) === 0 ? 'read' : 'write';
}

/** Distinct members in order of first use: `Worksheets.Add()`, `GetRange.Values=`, `GetRange?values,address`. */
export function requestMembers(request: RichApiRequest): string[] {
  const members = new Set<string>();
  for (const action of request.Actions) {
    const owner = ownerName(request, action.ObjectPathId);
    const member = memberName(action, owner, request.ObjectPaths[action.ObjectPathId]);
    if (member) members.add(member);
  }
  return [...members];
}

function memberName(action: RichApiAction, owner: string, path: ObjectPath | undefined): string | null {
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return path?.ObjectPathType === PathType.Method ? `${parentOf(owner)}${path.Name}()` : null;
    case ActionType.Query:
    case ActionType.QueryAsJson:
      return `${owner}?${action.QueryInfo?.Select?.join(',') ?? '*'}`;
    case ActionType.SetProperty:
      return `${owner}.${action.Name}=`;
    case ActionType.Method:
      return action.Name.endsWith('Reference') && action.Name.startsWith('_') ? null : `${owner}.${action.Name}()`;
    default:
      return null;
  }
}

/** The dotted way to an object, at most two steps of it. */
function ownerName(request: RichApiRequest, id: number): string {
  const steps: string[] = [];
  let path = request.ObjectPaths[id];
  while (path && steps.length < 2) {
    if (path.ObjectPathType === PathType.Global) steps.unshift('Workbook');
    else if (path.ObjectPathType === PathType.ReferenceId) steps.unshift('Range');
    else if (path.Name) steps.unshift(path.Name);
    path = path.ParentObjectPathId === undefined ? undefined : request.ObjectPaths[path.ParentObjectPathId];
  }
  return steps.join('.');
}

function parentOf(owner: string): string {
  const dot = owner.lastIndexOf('.');
  return dot < 0 ? '' : `${owner.slice(0, dot)}.`;
}
