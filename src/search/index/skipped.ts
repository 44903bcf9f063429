import { attribute, hasAttribute, type HtmlElement } from '../../build/html.ts';

const tags = new Set(
  'aside button dialog form input label nav noscript script select style summary svg template textarea thead'.split(
    ' ',
  ),
);

/** Classes of texts that every step repeats, such as names of shells: they would make every step a result. */
const classes = new Set([
  'anchor',
  'checks',
  'command-bar',
  'failures-title',
  'messages-elsewhere',
  'note-title',
  'runbook-glance',
  'when-label',
]);

/** Whether an element is a control or a label of the interface rather than content to be found. */
export function isSkipped(element: HtmlElement): boolean {
  if (tags.has(element.tagName) || hasAttribute(element, 'hidden')) return true;
  if (attribute(element, 'role') === 'status') return true;
  return (attribute(element, 'class') ?? '').split(/\s+/).some((name) => classes.has(name));
}
