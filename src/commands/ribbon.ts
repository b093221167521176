/** Ribbon buttons: in the shared runtime each one opens the pane at its view. */
import { RIBBON_IDS, type CommandId } from './command';

type Listener = (command: CommandId) => void;
const listeners = new Set<Listener>();
/** A button may be pressed before the pane has drawn itself. */
let pending: CommandId | null = null;

/** Hears which command a person chose on the ribbon; the last choice made before anyone listened is told at once. */
export function onRibbonCommand(listener: Listener): () => void {
  listeners.add(listener);
  if (pending) {
    listener(pending);
    pending = null;
  }
  return () => listeners.delete(listener);
}

/** Ties the action ids of `manifest.xml` to the pane. Call once, before `Office.onReady` has settled. */
export function associateRibbon(): void {
  for (const id of RIBBON_IDS) {
    Office.actions.associate(id, async (event: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
        if (listeners.size === 0) pending = id;
        listeners.forEach((listener) => listener(id));
      } finally {
        event.completed();
      }
    });
  }
}
