/** @jest-environment jsdom */
/** The ribbon of this project's own manifest, in both languages. */
import { readFileSync } from 'node:fs';
import { readManifest } from '../../../src/workbench/page/manifest';

const text = readFileSync('manifest.xml', 'utf8');

test.each(['zh-CN', 'en-US'])('every button has a label, an icon and an action in %s', (language) => {
  const { name, tabs } = readManifest(text, language);
  const buttons = tabs.flatMap((tab) => tab.groups).flatMap((group) => group.buttons);
  expect(name).not.toBe('');
  expect(buttons.length).toBeGreaterThan(2);
  for (const button of buttons) {
    expect(button.label).not.toBe('');
    expect(button.icon).toMatch(/\.png$/);
    expect(button.action.kind === 'pane' || button.action.name !== '').toBe(true);
  }
});

test('the two languages differ, and a third gets the default', () => {
  const labels = (language: string): string[] => readManifest(text, language).tabs.flatMap((tab) => tab.groups.map((group) => group.label));
  expect(labels('en-US')).not.toEqual(labels('zh-CN'));
  expect(labels('fr-FR')).toEqual(labels('zh-CN'));
});

test('text that is no XML is refused', () => expect(() => readManifest('<a', 'zh-CN')).toThrow('XML'));
