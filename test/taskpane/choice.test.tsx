/** What is chosen stands in its field from the first moment: Fluent by itself shows an empty field until it has been drawn once. */
import { renderToStaticMarkup } from 'react-dom/server';
import { registerUsedIcons } from '../../src/taskpane/icons';
import { Choice } from '../../src/taskpane/parts/choice';

beforeAll(() => {
  registerUsedIcons();
  // React warns that effects do not run here: which is what makes it the first moment.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => jest.restoreAllMocks());

const OPTIONS = [
  { key: 'a', text: '甲' },
  { key: 'b', text: '乙' },
];

test.each([
  ['b', '乙'],
  [undefined, '请选择'],
  ['gone', '请选择'],
])('chosen %p: %s', (chosen, shown) => {
  const choice = <Choice placeholder="请选择" {...(chosen && { chosen })} options={OPTIONS} onChoose={() => undefined} />;
  expect(renderToStaticMarkup(choice).replace(/<[^>]+>/gu, '')).toContain(shown);
});
