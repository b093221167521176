/** Switches for what goes wrong on purpose, to see how an add-in takes it. */
import type { Faults } from '../../host/faults/faults';
import { PAYLOAD_LIMIT } from '../../host/faults/faults';
import { REFUSALS } from '../../host/faults/refusals';
import type { RefusalName } from '../../host/faults/refusals';
import type { App } from '../app';
import { button, el } from '../chrome/dom';
import { notice } from '../chrome/notice';
import { currentLanguage, say } from '../words';

const LABELS: Readonly<Partial<Record<RefusalName, readonly [string, string]>>> = {
  cellEdit: ['正在编辑单元格', 'A cell is being edited'],
  otherWorkbookActive: ['另一个工作簿处于活动状态', 'Another workbook is active'],
  accessDenied: ['拒绝访问', 'Access denied'],
  throttled: ['请求过多，被限流', 'Throttled'],
  sessionLost: ['会话超时', 'Session lost'],
  dialogOpen: ['Excel 弹出了对话框（拒绝写入）', 'A dialog is open (writes refused)'],
};
const text = (pair: readonly [string, string]): string => pair[currentLanguage() === 'zh-CN' ? 0 : 1];

export class FaultPanel {
  private element: HTMLElement | null = null;

  constructor(
    private readonly box: HTMLElement,
    private readonly faults: Faults,
    private readonly app: () => App,
  ) {}

  toggle(): void {
    if (this.element) {
      this.element.remove();
      this.element = null;
      return;
    }
    this.element = el(
      'section',
      { className: 'panel' },
      el(
        'div',
        { className: 'panel-title' },
        say('faults'),
        el('span', { className: 'grow' }),
        button(say('off'), () => {
          this.faults.clear();
          this.toggle();
          this.toggle();
        }),
        button('×', () => this.toggle()),
      ),
      this.body(),
    );
    this.box.append(this.element);
  }

  private body(): HTMLElement {
    const { faults } = this;
    const standing = Object.keys(REFUSALS).flatMap((key) => {
      const name = key as RefusalName;
      const label = LABELS[name];
      if (!label) return [];
      const tick = el('input', { type: 'checkbox', checked: faults.state.refuse.includes(name) });
      tick.onchange = () => faults.refuse(name, tick.checked);
      return [el('label', {}, tick, text(label))];
    });
    return el(
      'div',
      { className: 'faults' },
      el('h3', {}, text(['持续状态', 'Standing'])),
      ...standing,
      numberField(text(['延迟（毫秒）', 'Delay (ms)']), faults.state.delayMilliseconds, (value) =>
        faults.set({ delayMilliseconds: value }),
      ),
      numberField(text(['单次数据上限（字节）', 'Payload limit (bytes)']), faults.state.payloadLimit ?? PAYLOAD_LIMIT, (value) =>
        faults.set({ payloadLimit: value }),
      ),
      el('h3', {}, text(['下一次', 'Next'])),
      button(text(['下一个请求失败', 'Fail the next request']), () => this.arm(() => faults.failRequest(1))),
      button(text(['第二个请求失败', 'Fail the second request']), () => this.arm(() => faults.failRequest(2))),
      button(text(['下一个请求执行 5 步后中断', 'Break the next request after 5 actions']), () =>
        this.arm(() => faults.breakRequest(1, 5)),
      ),
      button(text(['写入前他人改了选中的单元格', 'A co-author changes the active cell before the next write']), () =>
        this.arm(() => faults.beforeNextWrite(() => this.coAuthor())),
      ),
    );
  }

  private arm(set: () => void): void {
    set();
    notice(text(['已设置', 'Armed']), 2);
  }

  private coAuthor(): void {
    const { session, active } = this.app();
    const { sheet, workbook } = session;
    sheet.cells.setInput(active.row, active.column, text(['他人修改', 'Changed by someone']));
    workbook.changes.emit({ kind: 'cells', sheetId: sheet.id, rect: { ...active, rows: 1, columns: 1 }, source: 'remote' });
  }
}

function numberField(label: string, value: number, set: (value: number) => void): HTMLElement {
  const field = el('input', { type: 'number', min: '0', value: String(value) });
  field.onchange = () => set(Number(field.value));
  return el('label', {}, label, field);
}
