/**
 * Stands in the build for Fluent's menu, which every Fluent button brings with it: no button of the pane opens one, and
 * with all that it needs it was a tenth of what the pane starts with.
 */
export function ContextualMenu(): never {
  throw new Error('Buttons of the pane open no menus: scripts/build/no-menu.ts');
}
