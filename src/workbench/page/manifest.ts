/** Reads an add-in's manifest: its ribbon as data, with the words of one language. */

export interface RibbonButton {
  id: string;
  label: string;
  tip: string;
  /** Address of the largest icon, empty for none. */
  icon: string;
  action: { kind: 'pane' } | { kind: 'function'; name: string };
  /** A menu's items in place of an action. */
  items: RibbonButton[];
}
export interface RibbonGroup {
  label: string;
  buttons: RibbonButton[];
}
export interface RibbonTab {
  id: string;
  /** Empty for a built-in tab: its id then names it. */
  label: string;
  groups: RibbonGroup[];
}
export interface AddinManifest {
  name: string;
  /** Custom functions' namespace, empty for none. */
  namespace: string;
  paneAddress: string;
  tabs: RibbonTab[];
}

/** Throws when the text is no XML. `language` like `zh-CN`; what it lacks comes in the manifest's default language. */
export function readManifest(text: string, language: string): AddinManifest {
  const xml = new DOMParser().parseFromString(text, 'application/xml');
  if (xml.getElementsByTagName('parsererror').length > 0) throw new Error('The manifest is not readable XML.');
  const word = resources(xml, language);
  const name = child(xml.documentElement, 'DisplayName');
  const space = first(xml, 'Namespace')?.getAttribute('resid') ?? '';
  return {
    name: name ? localized(name, 'DefaultValue', language) : '',
    namespace: word(space),
    paneAddress: first(xml, 'SourceLocation')?.getAttribute('DefaultValue') ?? '',
    tabs: all(xml, 'ExtensionPoint')
      .filter((point) => type(point) === 'PrimaryCommandSurface')
      .flatMap((point) => [...all(point, 'OfficeTab'), ...all(point, 'CustomTab')])
      .map((tab) => ({
        id: tab.getAttribute('id') ?? '',
        label: tab.localName === 'CustomTab' ? word(child(tab, 'Label')?.getAttribute('resid')) : '',
        groups: all(tab, 'Group').map((group) => ({
          label: word(child(group, 'Label')?.getAttribute('resid')),
          buttons: children(group, 'Control').map((control) => readButton(control, word)),
        })),
      })),
  };
}

type Words = (id: string | null | undefined) => string;

function readButton(control: Element, word: Words): RibbonButton {
  const images = all(child(control, 'Icon') ?? control, 'Image').sort(
    (a, b) => Number(b.getAttribute('size')) - Number(a.getAttribute('size')),
  );
  const action = child(control, 'Action');
  const items = child(control, 'Items');
  const tip = child(control, 'Supertip');
  return {
    id: control.getAttribute('id') ?? '',
    label: word(child(control, 'Label')?.getAttribute('resid')),
    tip: word(tip && child(tip, 'Description')?.getAttribute('resid')),
    icon: word(images[0]?.getAttribute('resid')),
    action:
      action && type(action) === 'ExecuteFunction'
        ? { kind: 'function', name: child(action, 'FunctionName')?.textContent?.trim() ?? '' }
        : { kind: 'pane' },
    items: items ? children(items, 'Item').map((item) => readButton(item, word)) : [],
  };
}

function resources(xml: Document, language: string): Words {
  const values = new Map<string, string>();
  for (const kind of ['Image', 'Url', 'String']) {
    for (const element of all(xml, kind)) {
      const id = element.getAttribute('id');
      if (id) values.set(id, localized(element, 'DefaultValue', language));
    }
  }
  return (id) => (id ? (values.get(id) ?? '') : '');
}

function localized(element: Element, attribute: string, language: string): string {
  const override = children(element, 'Override').find((one) => one.getAttribute('Locale')?.toLowerCase() === language.toLowerCase());
  return override?.getAttribute('Value') ?? element.getAttribute(attribute) ?? '';
}

function all(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}
function first(within: Document | Element, name: string): Element | undefined {
  return all(within, name)[0];
}
function children(element: Element, name: string): Element[] {
  return [...element.children].filter((one) => one.localName === name);
}
function child(element: Element, name: string): Element | undefined {
  return children(element, name)[0];
}
function type(element: Element): string {
  return element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') ?? '';
}
