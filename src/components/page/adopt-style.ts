/** Adds the style sheet of a part that is loaded late. Its layer has its place in the order of the page's first sheet. */
export function adoptStyle(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return sheet;
}
