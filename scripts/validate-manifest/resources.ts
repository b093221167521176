/** The `<Resources>` of a manifest: pictures, addresses and texts by their id. */
import { childAt, elementsNamed, type XmlElement } from './xml';

export type ResourceKind = 'Image' | 'Url' | 'ShortString' | 'LongString';

export interface Resource {
  readonly id: string;
  readonly kind: ResourceKind;
  readonly element: XmlElement;
}

const SECTIONS: readonly { readonly section: string; readonly item: string; readonly kind: ResourceKind }[] = [
  { section: 'Images', item: 'Image', kind: 'Image' },
  { section: 'Urls', item: 'Url', kind: 'Url' },
  { section: 'ShortStrings', item: 'String', kind: 'ShortString' },
  { section: 'LongStrings', item: 'String', kind: 'LongString' },
];

export function resourcesOf(root: XmlElement): readonly Resource[] {
  const resources = childAt(root, 'VersionOverrides', 'Resources');
  if (resources === undefined) return [];
  return SECTIONS.flatMap(({ section, item, kind }) => {
    const holder = childAt(resources, section);
    const elements = holder === undefined ? [] : elementsNamed(holder, item);
    return elements.map((element) => ({ id: element.attributes['id'] ?? '', kind, element }));
  });
}

/** The default value and those of every language. */
export function valuesOf(element: XmlElement): readonly string[] {
  return [
    element.attributes['DefaultValue'] ?? '',
    ...elementsNamed(element, 'Override').map(({ attributes }) => attributes['Value'] ?? ''),
  ];
}
