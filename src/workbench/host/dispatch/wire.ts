/** The shapes of the Rich API as office.js sends them (requests) and accepts them (responses, event entries). */

export const ActionType = { Instantiate: 1, Query: 2, Method: 3, SetProperty: 4, Trace: 5, QueryAsJson: 7 } as const;
export const PathType = { Global: 1, NewObject: 2, Method: 3, Property: 4, Indexer: 5, ReferenceId: 6, Null: 7 } as const;

export interface ArgumentInfo {
  Arguments?: unknown[] | null;
  /** Mirrors `Arguments`: a number other than 0 stands for the object of that path. */
  ReferencedObjectPathIds?: unknown;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface RichApiAction {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

/** The body of one ProcessQuery. */
export interface RichApiRequest {
  AutoKeepReference?: boolean;
  Actions: RichApiAction[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface RichApiErrorBody {
  Code: string;
  Message: string;
  /** `Class.member` in the client's spelling, or empty. */
  Location: string;
  /** Place in `Actions` of the action that failed. */
  ActionIndex: number;
  HttpStatusCode: number;
}

export interface RichApiResponse {
  Error?: RichApiErrorBody;
  Results: { ActionId: number; Value: unknown }[];
  /** Ids of the Trace actions that ran. The client needs the list even when it is empty. */
  TraceIds: number[];
}

/** `[category, event type, target id, message as JSON text, running number, isRemoteOverride]`. */
export type EventEntry = [category: 65536, type: number, targetId: string, message: string, id: number, isRemoteOverride: false];
