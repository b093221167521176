/** Makes page elements in one expression. Text is always set as text, never as markup. */

type Props<K extends keyof HTMLElementTagNameMap> = Partial<Omit<HTMLElementTagNameMap[K], 'style' | 'children' | 'dataset'>> & {
  data?: Record<string, string>;
  aria?: Record<string, string>;
};
export type Child = Node | string | null | undefined | false;

export function el<K extends keyof HTMLElementTagNameMap>(tag: K, props: Props<K> = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  const { data, aria, ...rest } = props;
  Object.assign(element, rest);
  for (const [key, value] of Object.entries(data ?? {})) element.dataset[key] = value;
  for (const [key, value] of Object.entries(aria ?? {})) element.setAttribute(key === 'role' ? key : `aria-${key}`, value);
  element.append(...children.filter((child): child is Node | string => child !== null && child !== undefined && child !== false));
  return element;
}

export function button(label: string, onclick: () => void, className = ''): HTMLButtonElement {
  return el('button', { type: 'button', className, onclick, textContent: label });
}

/** A popup of the page at a place in the window; closes on a click elsewhere and on Esc. Returns the function that closes it. */
export function popup(content: HTMLElement, at: { left: number; top: number }, closed?: () => void): () => void {
  content.classList.add('popup');
  document.body.append(content);
  const { width, height } = content.getBoundingClientRect();
  content.style.left = `${Math.max(4, Math.min(at.left, window.innerWidth - width - 4))}px`;
  content.style.top = `${Math.max(4, Math.min(at.top, window.innerHeight - height - 4))}px`;
  const close = (): void => {
    if (!content.isConnected) return;
    content.remove();
    document.removeEventListener('pointerdown', outside, true);
    document.removeEventListener('keydown', escape, true);
    window.removeEventListener('blur', close);
    closed?.();
  };
  const outside = (event: PointerEvent): void => {
    if (!content.contains(event.target as Node)) close();
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
  };
  document.addEventListener('pointerdown', outside, true);
  document.addEventListener('keydown', escape, true);
  // A click into the pane's frame takes the focus away and sends no pointer event here.
  window.addEventListener('blur', close);
  return close;
}
