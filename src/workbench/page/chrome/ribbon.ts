/** The ribbon: the tab groups that the add-in's manifest declares, drawn as large buttons. */
import type { AddinManifest, RibbonButton } from '../manifest';
import { say } from '../words';
import { el, popup } from './dom';

export interface RibbonActions {
  showPane(): void;
  /** Runs a function of the add-in's `Office.actions.associate`, for the control with this id. */
  run(functionName: string, controlId: string): void;
}

/** Icons come from the add-in's page, wherever the manifest says that it will be served. */
export function ribbon(manifest: AddinManifest | null, addinBase: string, actions: RibbonActions): HTMLElement {
  const box = el('div', { className: 'ribbon', aria: { role: 'toolbar' } });
  if (!manifest) {
    box.append(el('span', { className: 'ribbon-empty' }, say('noManifest')));
    return box;
  }
  for (const tab of manifest.tabs) {
    box.append(el('span', { className: 'ribbon-tab' }, tab.label || manifest.name));
    for (const group of tab.groups) {
      const buttons = group.buttons.map((one) => ribbonButton(one, addinBase, actions));
      box.append(
        el(
          'div',
          { className: 'ribbon-group' },
          el('div', { className: 'ribbon-buttons' }, ...buttons),
          el('div', { className: 'ribbon-label' }, group.label),
        ),
      );
    }
  }
  return box;
}

function ribbonButton(one: RibbonButton, base: string, actions: RibbonActions): HTMLElement {
  const icon = one.icon ? el('img', { src: iconAddress(one.icon, base), alt: '', width: 24, height: 24 }) : null;
  const face = el(
    'button',
    { type: 'button', className: 'ribbon-button', title: one.tip, data: { control: one.id } },
    icon,
    el('span', {}, one.items.length > 0 ? `${one.label} ▾` : one.label),
  );
  face.onclick = () => {
    if (one.items.length === 0) return press(one, actions);
    const box = face.getBoundingClientRect();
    const list = el('div', { className: 'menu' });
    const close = popup(list, { left: box.left, top: box.bottom });
    list.append(
      ...one.items.map((item) => {
        const entry = el(
          'button',
          { type: 'button', title: item.tip },
          item.icon ? el('img', { src: iconAddress(item.icon, base), alt: '', width: 16, height: 16 }) : null,
          item.label,
        );
        entry.onclick = () => {
          close();
          press(item, actions);
        };
        return entry;
      }),
    );
  };
  return face;
}

function press({ action, id }: RibbonButton, actions: RibbonActions): void {
  if (action.kind === 'function') actions.run(action.name, id);
  else actions.showPane();
}

/** The manifest names the icons on the server of its release; here they are the ones beside the page. */
function iconAddress(address: string, base: string): string {
  const assets = address.indexOf('/assets/');
  return assets < 0 ? address : new URL(address.slice(assets + 1), base).href;
}
