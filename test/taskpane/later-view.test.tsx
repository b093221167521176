/** @jest-environment jsdom */
/** Views that are loaded later, and what a view throws while it is drawn. */
import { act, type ComponentType } from 'react';
import { registerUsedIcons } from '../../src/taskpane/icons';
import { later } from '../../src/taskpane/parts/later-view';
import { ViewGuard } from '../../src/taskpane/parts/view-guard';
import { drawing, zh, type Drawn } from './drawn';

const CHUNK_MISSING = Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });
let drawn: Drawn;

const retry = (): Promise<void> =>
  act(async () => [...drawn.container.querySelectorAll('button')].find(({ textContent }) => textContent === zh.pane.retry)?.click());
/** Message bars put their text in a moment later, for screen readers. */
const says = async (text: string): Promise<void> => {
  while (!drawn.container.textContent?.includes(text)) await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
};

beforeAll(registerUsedIcons);
beforeEach(() => void (drawn = drawing()));
afterEach(() => drawn.leave());

test('a failed load is said, with title and way back; each try loads anew; a loaded view is there at once', async () => {
  const answers: (Error | ComponentType)[] = [CHUNK_MISSING, CHUNK_MISSING, () => <p>the view</p>];
  const load = jest.fn(async () => {
    const answer = answers.shift();
    if (typeof answer !== 'function') throw answer ?? new Error('nothing left');
    return answer;
  });
  const View = later('CheckLedger', load);
  await drawn.draw(<View key="first" />);
  await says(zh.workbook.notLoaded);
  expect(document.activeElement?.textContent).toBe(zh.pane.commands.CheckLedger.label);
  await retry();
  await says(zh.workbook.notLoaded);
  await retry();
  expect(drawn.container.textContent).toBe('the view');
  expect(load).toHaveBeenCalledTimes(3);

  await drawn.draw(<View key="second" />);
  expect(drawn.container.textContent).toBe('the view');
  expect(load).toHaveBeenCalledTimes(3);
});

test('a view that throws while it is drawn leaves a sentence and a second try, no blank pane', async () => {
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const onRetry = jest.fn();
  const Broken = (): never => {
    throw new Error('no such thing');
  };
  await drawn.draw(
    <ViewGuard onRetry={onRetry}>
      <Broken />
    </ViewGuard>,
  );
  await says('no such thing');
  await retry();
  expect(onRetry).toHaveBeenCalledTimes(1);
  silent.mockRestore();
});
