import type { Locator } from '@playwright/test';

/** A row of text as it stands on the screen. */
export interface Row {
  text: string;
  left: number;
  top: number;
  bottom: number;
  /** Whether the row goes on with the line above it. */
  goesOn: boolean;
}

/** The rows in which an element shows its text, spaces at the end of a row included, spaces at its beginning not. */
export function rowsOf(element: Locator): Promise<Row[]> {
  return element.evaluate((root) => {
    const rows: Row[] = [];
    const range = document.createRange();
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let isNewLine = true;
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.textContent ?? '';
      for (let at = 0; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (character === '\n') {
          isNewLine = true;
          continue;
        }
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = [...range.getClientRects()].findLast(({ width }) => width > 0);
        const row = rows.at(-1);
        if (!box || (character === ' ' && isNewLine)) {
          if (row && !isNewLine) row.text += character;
          continue;
        }
        const center = (box.top + box.bottom) / 2;
        if (row && !isNewLine && center < row.bottom && center > row.top) {
          row.text += character;
          row.bottom = Math.max(row.bottom, box.bottom);
        } else {
          const { left, top, bottom } = box;
          rows.push({ text: character, left, top, bottom, goesOn: !isNewLine });
        }
        isNewLine = false;
      }
    }
    return rows;
  });
}
