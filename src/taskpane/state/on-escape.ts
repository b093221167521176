/** Esc closes what was opened, as 取消 and 返回 do; a list that is open in it takes the key first. */
import type { KeyboardEvent } from 'react';

export function onEscape(close: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    close();
  };
}
