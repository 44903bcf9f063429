import type { Locator } from '@playwright/test';

/** What of the texts of elements, by a pattern, stands in more than one row, also where elements in them share it. */
export async function brokenTexts(elements: Locator, pattern: RegExp): Promise<string[]> {
  return elements.evaluateAll(
    (all, source) =>
      all.flatMap((element) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const places: { node: Node; offset: number }[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.nodeValue?.length ?? 0;
          for (let offset = 0; offset < length; offset++) places.push({ node, offset });
        }
        const found: string[] = [];
        for (const { index, 0: part } of element.textContent.matchAll(new RegExp(source, 'gu'))) {
          const [first, last] = [places[index], places[index + part.length - 1]];
          if (!first || !last) throw new Error(`no place of “${part}”`);
          const range = document.createRange();
          range.setStart(first.node, first.offset);
          range.setEnd(last.node, last.offset + 1);
          const rows = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (rows.size > 1) found.push(part);
        }
        return found;
      }),
    pattern.source,
  );
}
