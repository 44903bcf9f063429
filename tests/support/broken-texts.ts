import type { Locator } from '@playwright/test';

/** What of the texts of elements, by a pattern, stands in more than one row. */
export async function brokenTexts(elements: Locator, pattern: RegExp): Promise<string[]> {
  return elements.evaluateAll(
    (all, source) =>
      all.flatMap((element) => {
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let text = texts.nextNode(); text; text = texts.nextNode())
          for (const { index, 0: part } of (text.textContent ?? '').matchAll(
            new RegExp(source, 'gu'),
          )) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + part.length);
            const rows = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
            if (rows.size > 1) found.push(part);
          }
        return found;
      }),
    pattern.source,
  );
}
