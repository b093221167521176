/** Icon files exist, are transparent PNGs of the size that is asked for, and every needed size is given. */
import { pngSize } from '../png-size';
import { resourcesOf } from '../resources';
import { problem, type Manifest, type Problem, type Rule } from '../rule';
import { childAt, elementsNamed, type XmlElement } from '../xml';

const NEEDED_SIZES = ['16', '32', '80'];
const TOP_ICONS: readonly (readonly [string, number])[] = [
  ['IconUrl', 32],
  ['HighResolutionIconUrl', 64],
];

export const icons: Rule = (manifest) => {
  const { root } = manifest;
  const images = resourcesOf(root).filter(({ kind }) => kind === 'Image');
  return [
    ...TOP_ICONS.flatMap(([name, size]) => {
      const element = childAt(root, name);
      if (element === undefined) return [problem(root, `${name} is missing`)];
      return wrongFile(manifest, element, element.attributes['DefaultValue'] ?? '', size);
    }),
    ...elementsNamed(root, 'Icon').flatMap((icon) => {
      const given = icon.children.map(({ attributes }) => attributes['size'] ?? '');
      const missing = NEEDED_SIZES.filter((size) => !given.includes(size));
      return [
        ...missing.map((size) => problem(icon, `Icon has no picture of ${size} pixels`)),
        ...icon.children.flatMap((use) => {
          const image = images.find(({ id }) => id === use.attributes['resid']);
          const address = image?.element.attributes['DefaultValue'];
          return address === undefined ? [] : wrongFile(manifest, use, address, Number(use.attributes['size']));
        }),
      ];
    }),
  ];
};

function wrongFile(manifest: Manifest, element: XmlElement, address: string, size: number): readonly Problem[] {
  if (!URL.canParse(address)) return [problem(element, `"${address}" is no address`)];
  const path = new URL(address).pathname.slice(1);
  const content = manifest.readFile(path);
  if (content === null) return [problem(element, `${path} does not exist`)];
  const actual = pngSize(content);
  if (actual === null) return [problem(element, `${path} is no PNG file`)];
  const problems: Problem[] = [];
  if (actual.width !== size || actual.height !== size) {
    problems.push(problem(element, `${path} is ${actual.width} × ${actual.height}, not ${size} × ${size}`));
  }
  if (!actual.transparent) problems.push(problem(element, `${path} has no transparency`));
  return problems;
}
