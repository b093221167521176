/** The add-in's custom functions, called through the real office.js in a browser. */
import type { AddinWindow, HostWindow } from './frame/open-pages';
import { openAround } from './frame/pane-around';

jest.setTimeout(60_000);

describe('custom functions in a pane', () => {
  const open = openAround('otherOriginAddin');

  test.each([
    ['TRY.ADD', [2, 3], 5],
    ['TRY.ADD', ['三', 3], { code: '#VALUE!' }],
    [
      'TRY.ROWS',
      [],
      [
        ['a', 1],
        ['b', { code: '#NUM!' }],
      ],
    ],
    ['TRY.FAIL', [], { code: '#N/A' }],
    ['TRY.NONE', [], { code: '#VALUE!' }],
  ])('custom function %s %j', async (name, args, wanted) => {
    const value = await open.page.evaluate(
      ([fn, given]) => (window as unknown as HostWindow).playground.call(fn as string, given as (string | number)[]),
      [name, args] as const,
    );
    if (typeof wanted === 'object') expect(value).toMatchObject(wanted);
    else expect(value).toBe(wanted);
  });

  test('errors reach a function whose metadata allows them, as the errors that it knows', async () => {
    const value = await open.page.evaluate(() => {
      const { playground } = window as unknown as HostWindow;
      return playground.call('TRY.ERRORS', [[['a', playground.error('#N/A')]]]);
    });
    expect(value).toEqual([['a', '#N/A seen']]);
  });

  test('a stream gives its values until it is cancelled', async () => {
    const values = await open.page.evaluate(() => (window as unknown as HostWindow).playground.stream('TRY.COUNT', 2));
    expect(values).toHaveLength(2);
    expect(Number(values[1])).toBeGreaterThan(Number(values[0]));
    await open.pane.waitForFunction(() => (window as unknown as AddinWindow).cancelled === 1);
  });
});
