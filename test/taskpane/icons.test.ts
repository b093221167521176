/** The pane's own list of icons: the same pictures as in Fluent's, and every one that is drawn. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { initializeIcons } from '@fluentui/font-icons-mdl2';
import { getIcon } from '@fluentui/style-utilities';
import { COMMANDS } from '../../src/commands';
import { ICON_FONTS } from '../../src/taskpane/icons';

const FONTS = 'node_modules/@fluentui/font-icons-mdl2/fonts';
const OURS = ICON_FONTS.flatMap(({ family, file, icons }) => Object.entries(icons).map(([name, code]) => ({ name, code, family, file })));

beforeAll(() => initializeIcons('fonts/'));

test.each(OURS)('$name is where the package has it', ({ name, code, family, file }) => {
  const fluent = getIcon(name);
  expect(fluent?.code).toBe(code);
  expect(fluent?.subset.fontFace?.fontFamily).toBe(`"${family}"`);
  expect(String(fluent?.subset.fontFace?.src)).toContain(`fonts/${file}`);
  expect(existsSync(join(FONTS, file))).toBe(true);
});

test('every icon that the pane names is in the list', () => {
  const folder = 'src/taskpane';
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));
  const named = sources.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/iconName(?:: |=)['"](\w+)/g)].map(([, icon]) => icon!),
  );
  const drawn = [...named, ...Object.values(COMMANDS).flatMap((group) => group.map(({ icon }) => icon))];
  expect(drawn.length).toBeGreaterThan(12);
  expect(drawn.filter((icon) => !OURS.some(({ name }) => name === icon))).toEqual([]);
});
