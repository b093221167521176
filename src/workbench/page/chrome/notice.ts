/** Short notices at the foot of the page that go away by themselves. */
import { el } from './dom';

export function notice(text: string, seconds = 6): void {
  document.querySelector('.notice')?.remove();
  const box = el('div', { className: 'notice', aria: { role: 'status' } }, text);
  box.onclick = () => box.remove();
  document.body.append(box);
  setTimeout(() => box.remove(), seconds * 1000);
}
