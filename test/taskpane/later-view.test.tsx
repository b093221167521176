/** @jest-environment jsdom */
/** Views that are loaded later, and what a view throws while it is drawn. */
import { act, type ComponentType } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { LOCALES } from '../../src/locales';
import { registerUsedIcons } from '../../src/taskpane/icons';
import { later } from '../../src/taskpane/parts/later-view';
import { ViewGuard } from '../../src/taskpane/parts/view-guard';
import { PaneProvider, type PaneContext } from '../../src/taskpane/state/pane-context';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
const CHUNK_MISSING = Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });
const zh = LOCALES['zh-CN'];
let root: Root;
let container: HTMLElement;

const draw = (view: React.JSX.Element): Promise<void> =>
  act(async () => root.render(<PaneProvider value={{ words: zh, open: () => undefined } as unknown as PaneContext}>{view}</PaneProvider>));
const retry = (): Promise<void> =>
  act(async () => [...container.querySelectorAll('button')].find(({ textContent }) => textContent === zh.pane.retry)?.click());
/** Message bars put their text in a moment later, for screen readers. */
const says = async (text: string): Promise<void> => {
  while (!container.textContent?.includes(text)) await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
};

beforeAll(registerUsedIcons);
beforeEach(() => {
  container = document.body.appendChild(document.createElement('div'));
  root = createRoot(container);
});
afterEach(() => act(() => root.unmount()));

test('a failed load is said, with title and way back; each try loads anew; a loaded view is there at once', async () => {
  const answers: (Error | ComponentType)[] = [CHUNK_MISSING, CHUNK_MISSING, () => <p>the view</p>];
  const load = jest.fn(async () => {
    const answer = answers.shift();
    if (typeof answer !== 'function') throw answer ?? new Error('nothing left');
    return answer;
  });
  const View = later('CheckLedger', load);
  await draw(<View key="first" />);
  await says(zh.workbook.notLoaded);
  expect(document.activeElement?.textContent).toBe(zh.pane.commands.CheckLedger.label);
  await retry();
  await says(zh.workbook.notLoaded);
  await retry();
  expect(container.textContent).toBe('the view');
  expect(load).toHaveBeenCalledTimes(3);

  act(() => root.render(<View key="second" />));
  expect(container.textContent).toBe('the view');
  expect(load).toHaveBeenCalledTimes(3);
});

test('a view that throws while it is drawn leaves a sentence and a second try, no blank pane', async () => {
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const onRetry = jest.fn();
  const Broken = (): never => {
    throw new Error('no such thing');
  };
  await draw(
    <ViewGuard onRetry={onRetry}>
      <Broken />
    </ViewGuard>,
  );
  await says('no such thing');
  await retry();
  expect(onRetry).toHaveBeenCalledTimes(1);
  silent.mockRestore();
});
