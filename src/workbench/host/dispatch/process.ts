/** Runs the actions of one request in order and stops at the first that fails; what came before it stays done. */
import type { HostContext } from './host-context';
import { HostError } from './host-error';
import { HostObject } from './host-object';
import { asHostError } from './refusals';
import { ObjectPaths } from './object-paths';
import { answerQuery } from './query';
import { ActionType, type RichApiAction, type RichApiRequest, type RichApiResponse } from './wire';

export function processRequest(request: RichApiRequest, host: HostContext): RichApiResponse {
  const paths = new ObjectPaths(request.ObjectPaths, host);
  const response: RichApiResponse = { Results: [], TraceIds: [] };
  for (const [index, action] of request.Actions.entries()) {
    try {
      const value = run(action, paths, host);
      if (action.ActionType === ActionType.Trace) response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: value ?? null });
    } catch (error) {
      const known = asHostError(error);
      response.Error = {
        Code: known?.code ?? 'GeneralException',
        Message: error instanceof Error ? error.message : String(error),
        Location: failedAt(action, paths),
        ActionIndex: index,
        HttpStatusCode: known?.status ?? 500,
      };
      return response;
    }
  }
  return response;
}

function run(action: RichApiAction, paths: ObjectPaths, host: HostContext): unknown {
  if (action.ActionType === ActionType.Trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return object === null ? null : object.identity(host);
    case ActionType.Query:
    case ActionType.QueryAsJson:
      host.refresh();
      return answerQuery(object, action.QueryInfo ?? {}, host);
    case ActionType.SetProperty:
      object?.set(action.Name, paths.arguments(action.ArgumentInfo).raw(0), host);
      return null;
    case ActionType.Method: {
      const answer = object?.call(action.Name, paths.arguments(action.ArgumentInfo), host);
      return answer instanceof HostObject ? answer.identity(host) : answer;
    }
  }
  throw new HostError('ApiNotFound', `The workbench does not know action type ${action.ActionType}.`);
}

function failedAt(action: RichApiAction, paths: ObjectPaths): string {
  // A path that could not be resolved names the failing member itself: the first below an object that was found.
  for (const id of paths.chain(action.ObjectPathId)) {
    if (!paths.isResolved(id)) return paths.location(id);
  }
  const object = paths.resolve(action.ObjectPathId);
  return object && action.Name ? `${object.className}.${object.spelled(action.Name)}` : '';
}
