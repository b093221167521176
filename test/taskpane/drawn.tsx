/** Draws parts of the pane without Excel. */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { LOCALES } from '../../src/locales';
import { PaneProvider, type PaneContext } from '../../src/taskpane/state/pane-context';

export const zh = LOCALES['zh-CN'];

export interface Drawn {
  readonly container: HTMLElement;
  /** @param context what the part needs of the pane besides its words. */
  draw(part: React.JSX.Element, context?: Partial<PaneContext>): Promise<void>;
  leave(): Promise<void>;
}

/** A fresh document for every test. */
export function drawing(): Drawn {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const container = document.body.appendChild(document.createElement('div'));
  const root: Root = createRoot(container);
  return {
    container,
    draw: (part, context = {}) => act(async () => root.render(inPane(part, context))),
    leave: () => act(async () => root.unmount()),
  };
}

/** Missing members are those that the part must not ask for. */
export function inPane(part: React.JSX.Element, context: Partial<PaneContext> = {}): React.JSX.Element {
  return <PaneProvider value={{ words: zh, open: () => undefined, ...context } as PaneContext}>{part}</PaneProvider>;
}
