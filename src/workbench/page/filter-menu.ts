/** The menu of a filter button: sort, and choose the values that stay. */
import type { AutoFilter, Table } from '../sheets/model';
import type { App } from './app';
import { done } from './app';
import { button, el, popup } from './chrome/dom';
import { columnTexts, filterColumn, sortColumn } from './edit/filtering';
import { say } from './words';

/** `table` null = the sheet's own filter. */
export function openFilter(app: App, table: Table | null, column: number, at: { left: number; top: number }): void {
  const { session } = app;
  const { sheet } = session;
  const area = table ? table.rect : sheet.autoFilter?.rect;
  if (!area) return;
  const offset = column - area.column;
  const filter: AutoFilter | null | undefined = table ? table.filter : sheet.autoFilter;
  const criterion = filter?.criteria.get(offset);
  const texts = columnTexts(session, table, offset);
  const kept = criterion && 'values' in criterion ? new Set(criterion.values) : null;
  const box = el('div', { className: 'filter' });
  const close = popup(box, at, () => app.grid.focus());
  const act = (label: string, run: () => void): HTMLElement =>
    button(label, () => {
      close();
      run();
    });
  const values = el('div', { className: 'filter-values' });
  const boxes = texts.map((text) => {
    const tick = el('input', { type: 'checkbox', checked: !kept || kept.has(text), value: text });
    values.append(el('label', {}, tick, text === '' ? say('blanks') : text));
    return tick;
  });
  const all = el('input', { type: 'checkbox', checked: boxes.every((tick) => tick.checked) });
  all.onchange = () => {
    for (const tick of boxes) if (!tick.closest('label')?.hidden) tick.checked = all.checked;
  };
  values.prepend(el('label', {}, all, say('selectAll')));
  const search = el('input', { type: 'search', placeholder: say('search') });
  search.oninput = () => {
    for (const tick of boxes) {
      const label = tick.closest('label');
      if (label) label.hidden = !tick.value.toLowerCase().includes(search.value.toLowerCase());
      // As in Excel: searching chooses what is found.
      tick.checked = !label?.hidden;
    }
  };
  box.append(
    act(`↑ ${say('sortUp')}`, () => void done(sortColumn(session, table, offset, true))),
    act(`↓ ${say('sortDown')}`, () => void done(sortColumn(session, table, offset, false))),
    act(say('clearFilter'), () => void done(filterColumn(session, table, offset, null))),
    search,
    values,
    el(
      'div',
      { className: 'filter-buttons' },
      Object.assign(
        act(say('ok'), () => {
          const chosen = boxes.filter((tick) => tick.checked).map((tick) => tick.value);
          done(filterColumn(session, table, offset, chosen.length === texts.length ? null : chosen));
        }),
        { className: 'main' },
      ),
      button(say('cancel'), () => close()),
    ),
  );
}
