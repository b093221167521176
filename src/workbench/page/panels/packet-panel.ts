/** The packet log: every request between the pane and the workbench, newest last, with its text. */
import type { Packet, PacketLog } from '../../host/log/packet-log';
import { button, el } from '../chrome/dom';
import { say } from '../words';

const SHOWN = 200;

export class PacketPanel {
  private readonly list = el('div', { className: 'packet-list' });
  private readonly text = el('pre', { className: 'packet-text' });
  private readonly totals = el('span', { className: 'grow' });
  private readonly element: HTMLElement;
  private stop: (() => void) | null = null;

  constructor(
    private readonly box: HTMLElement,
    private readonly log: PacketLog,
  ) {
    this.element = el(
      'section',
      { className: 'panel' },
      el(
        'div',
        { className: 'panel-title' },
        say('packets'),
        this.totals,
        button(say('clear'), () => {
          log.reset();
          this.fill();
        }),
        button('×', () => this.toggle()),
      ),
      el('div', { className: 'packets' }, this.list, this.text),
    );
  }

  toggle(): void {
    if (this.stop) {
      this.stop();
      this.stop = null;
      this.element.remove();
      return;
    }
    this.box.append(this.element);
    this.fill();
    this.stop = this.log.listen((packet) => this.add(packet));
  }

  private fill(): void {
    const packets = this.log.packets().slice(-SHOWN);
    this.list.replaceChildren(...(packets.length > 0 ? packets.map((packet) => this.row(packet)) : [say('noPackets')]));
    this.text.textContent = '';
    this.showTotals();
    this.list.scrollTop = this.list.scrollHeight;
  }

  private add(packet: Packet): void {
    const atEnd = this.list.scrollTop + this.list.clientHeight > this.list.scrollHeight - 30;
    this.list.append(this.row(packet));
    while (this.list.childElementCount > SHOWN) this.list.firstElementChild?.remove();
    if (atEnd) this.list.scrollTop = this.list.scrollHeight;
    this.showTotals();
  }

  private row(packet: Packet): HTMLElement {
    const arrow = packet.direction === 'request' || packet.direction === 'call' ? '→' : '←';
    const time = new Date(packet.at).toTimeString().slice(0, 8);
    const size = packet.bytes > 0 ? `${packet.bytes.toLocaleString()} B` : '';
    const took = packet.milliseconds === undefined ? '' : `${packet.milliseconds.toFixed(1)} ms`;
    const row = button(
      '',
      () => {
        this.list.querySelector('.chosen')?.classList.remove('chosen');
        row.classList.add('chosen');
        this.text.textContent = readable(packet.text);
      },
      packet.error === undefined ? 'packet' : 'packet failed',
    );
    row.append(
      el('span', {}, `${time} ${arrow}`),
      el('span', {}, packet.kind),
      el('span', { className: 'what' }, packet.error ?? packet.members.join(', ')),
      el('span', {}, size),
      el('span', {}, took),
    );
    return row;
  }

  private showTotals(): void {
    const { counts, syncs } = this.log;
    this.totals.textContent = `${syncs} sync · ↑ ${counts.bytesIn.toLocaleString()} B · ↓ ${counts.bytesOut.toLocaleString()} B · ${counts.failures} ✗`;
  }
}

/** Indented when it is whole JSON; a long packet is cut and stays as it is. */
function readable(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 1);
  } catch {
    return text;
  }
}
