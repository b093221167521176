/** The small arrow in a table's header cell, drawn on the grid's canvas. */
import type { ICellCustomRender } from '@univerjs/core';

const SIZE = 16;

/** `active` = the column is filtered: a funnel in place of the arrow. */
export function filterButton(active: boolean): ICellCustomRender {
  return {
    zIndex: 20,
    drawWith(context, { primaryWithCoord }) {
      const { startX, endX, startY, endY } = primaryWithCoord.isMergedMainCell ? primaryWithCoord.mergeInfo : primaryWithCoord;
      if (endX - startX < SIZE + 2 || endY - startY < SIZE - 2) return;
      drawButton(context, endX - SIZE - 2, endY - SIZE - 2, active);
    },
  };
}

/** Whether a point in a cell (pixels from its left and top) hits its filter button. */
export function hitsFilterButton(x: number, y: number, width: number, height: number): boolean {
  return x >= width - SIZE - 3 && y >= height - SIZE - 3;
}

function drawButton(context: CanvasRenderingContext2D, left: number, top: number, active: boolean): void {
  context.save();
  context.fillStyle = '#FFFFFF';
  context.strokeStyle = '#ABABAB';
  context.fillRect(left + 0.5, top + 0.5, SIZE - 1, SIZE - 1);
  context.strokeRect(left + 0.5, top + 0.5, SIZE - 1, SIZE - 1);
  context.fillStyle = active ? '#107C41' : '#444444';
  context.beginPath();
  if (active) {
    context.moveTo(left + 3, top + 4);
    context.lineTo(left + 13, top + 4);
    context.lineTo(left + 9, top + 8.5);
    context.lineTo(left + 9, top + 13);
    context.lineTo(left + 7, top + 11);
    context.lineTo(left + 7, top + 8.5);
  } else {
    context.moveTo(left + 4, top + 6);
    context.lineTo(left + 12, top + 6);
    context.lineTo(left + 8, top + 11);
  }
  context.closePath();
  context.fill();
  context.restore();
}
