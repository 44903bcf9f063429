import type { Page } from '@playwright/test';

/** Names the elements that make the whole page scroll sideways. */
export function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.right > width + 0.5;
    });
    return [
      `page: ${String(document.documentElement.scrollWidth)} px of ${String(width)}`,
      ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
}

/** Names the elements that cut off text of their own where a reader could not scroll to it. */
export function clippedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hidden = (value: string): boolean => value === 'hidden' || value === 'clip';
    const hasText = (element: Element): boolean =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
    return [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        if (!element.checkVisibility() || !hasText(element)) return false;
        const { overflowX, overflowY, clipPath, textOverflow } = getComputedStyle(element);
        // Text for screen readers alone is cut away on purpose.
        if (clipPath !== 'none') return false;
        // So is one that says so by an ellipsis and stands whole in its title, as a hash that a button copies.
        if (textOverflow === 'ellipsis' && element.title === element.textContent.trim())
          return false;
        return (
          (hidden(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hidden(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => element.outerHTML.slice(0, 160));
  });
}
