import { powershellClipboard } from '../../powershell/clipboard.ts';

/**
 * The template of a command, put together from the code of its block: each value there stands for its placeholder.
 * Undefined when the code is not what was built: an extension of the browser may have changed it.
 */
export function templateOf(block: Element | null): string | undefined {
  const code = block?.querySelector('pre > code');
  if (!(block instanceof HTMLElement) || !code) return undefined;
  const template = textOf(code);
  return powershellClipboard.templateMark(template) === block.dataset['mark']
    ? template
    : undefined;
}

/** The names of the parameters whose values stand in the code of a command. */
export function valueNames(block: Element): string[] {
  return Array.from(
    block.querySelectorAll('pre [data-param]'),
    (value) => value.getAttribute('data-param') ?? '',
  );
}

function textOf(node: Node): string {
  if (!(node instanceof Element)) return node.textContent ?? '';
  const name = node.getAttribute('data-param');
  return name === null ? Array.from(node.childNodes, textOf).join('') : `{{${name}}}`;
}
