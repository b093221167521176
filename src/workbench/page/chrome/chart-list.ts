/** Names the charts of the active sheet: the grid does not draw them, but nobody should believe that there are none. */
import type { Sheet } from '../../sheets/model';
import { say } from '../words';
import { el } from './dom';

export class ChartList {
  readonly element = el('div', { className: 'chart-list', hidden: true });

  show({ charts }: Sheet): void {
    this.element.hidden = charts.length === 0;
    this.element.replaceChildren(
      ...charts.map(({ title, name, type, source }) => el('span', { title: `${type} ${source}` }, `${say('chart')}: ${title || name}`)),
    );
  }
}
