/** The page's parts in their places. */
import { el } from './chrome/dom';
import { splitter } from './chrome/splitter';

export interface PageParts {
  title: HTMLElement;
  ribbonBox: HTMLElement;
  formulaBox: HTMLElement;
  grid: HTMLElement;
  gridSide: HTMLElement;
  tabsBox: HTMLElement;
  statusBox: HTMLElement;
  pane: HTMLElement;
  paneTitle: HTMLElement;
  paneBox: HTMLElement;
}

export function buildPage(root: HTMLElement, resized: () => void): PageParts {
  const title = el('header', { className: 'title-bar' });
  const ribbonBox = el('div');
  const formulaBox = el('div');
  const grid = el('div', { className: 'grid' });
  const tabsBox = el('div');
  const gridSide = el('section', { className: 'grid-side' }, grid, tabsBox);
  const paneTitle = el('div', { className: 'pane-title' });
  const paneBox = el('div', { className: 'pane-box' });
  const pane = el('aside', { className: 'pane' }, paneTitle, paneBox);
  const statusBox = el('div');
  const bar = splitter(pane, resized);
  root.append(title, ribbonBox, formulaBox, el('main', { className: 'stage' }, gridSide, bar, pane), statusBox);
  return { title, ribbonBox, formulaBox, grid, gridSide, tabsBox, statusBox, pane, paneTitle, paneBox };
}
