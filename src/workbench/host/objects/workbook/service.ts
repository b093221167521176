/** Services that office.js asks by name and that are no part of Excel's object model. */
import type { HostClass } from '../../dispatch/host-class';
import type { CallArguments } from '../../dispatch/call-arguments';
import { HostObject } from '../../dispatch/host-object';

export type ServiceMethods = Record<string, (args: readonly unknown[]) => unknown>;

/** An object that answers with the given methods, by wire name. */
export function serviceObject(typeName: string, methods: ServiceMethods): HostObject {
  const wrapped: Record<string, (self: null, args: CallArguments) => unknown> = {};
  for (const [name, method] of Object.entries(methods)) wrapped[name] = (_self, args) => method(args.all());
  const service: HostClass<null> = { name: typeName, methods: wrapped };
  return HostObject.of(service, null);
}
