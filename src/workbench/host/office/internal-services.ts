/** Services that office.js calls at its own start; an error here would be an uncaught error in the pane. */
import type { ServiceMethods } from '../host';

/** `ready` resolves when the pane can take ribbon commands and actions. */
export function internalServices(): { services: Record<string, ServiceMethods>; ready: Promise<void> } {
  let resolve = (): void => undefined;
  const ready = new Promise<void>((done) => (resolve = done));
  return {
    ready,
    services: {
      'Microsoft.InternalService.AddinInternalService': {
        NotifyActionHandlerReady: () => {
          resolve();
          return null;
        },
      },
    },
  };
}
