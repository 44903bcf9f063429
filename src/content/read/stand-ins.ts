/** What other notations have in the place of a component, in small letters. */
const standIns: Readonly<Record<string, readonly string[]>> = {
  Figure: ['image', 'img', 'picture', 'photo', 'svg', 'drawing', 'diagram', 'illustration'],
  Ui: ['b', 'strong', 'kbd', 'button', 'label', 'menu', 'menuitem', 'gui', 'uicontrol'],
  Ref: ['a', 'link', 'anchor', 'href', 'externallink', 'hyperlink'],
  Note: [
    'aside',
    'callout',
    'admonition',
    'alert',
    'tip',
    'warning',
    'caution',
    'important',
    'info',
  ],
  Background: ['details', 'accordion', 'collapse', 'collapsible', 'expander', 'spoiler'],
  Term: ['abbr', 'dfn', 'glossary'],
};

/** What other notations have around the parts of a page. */
const sections = /^(?:section|article|chapter|part|div|h[1-6]|heading|topic|procedure)$/;

/**
 * The component that one of another notation stands for: by its name, by its attributes if only one has these, and for a
 * part of the page by where it is. Nothing where it may be any.
 */
export function standInFor(
  written: string,
  attributes: readonly string[],
  parents: readonly string[],
): string | undefined {
  const name = written.toLowerCase();
  const known = Object.keys(standIns).find((component) => standIns[component]?.includes(name));
  if (known !== undefined) return known;
  const isPart = attributes.includes('id') && attributes.includes('title');
  if (isPart || sections.test(name)) return partWithin(parents);
  return attributes.includes('kind') ? 'Note' : undefined;
}

/** The part of a page that can stand within others: a task holds steps, and a step no part. */
export function partWithin(parents: readonly string[]): 'Task' | 'Step' | undefined {
  if (parents.includes('Step')) return undefined;
  return parents.includes('Task') ? 'Step' : 'Task';
}
