import { powershellClipboard } from '../../powershell/clipboard.ts';

/**
 * The template of a command, put together from the code of its block: each value there stands for its placeholder.
 * Undefined when the code is not what was built: an extension of the browser may have changed it, of this command or of
 * another one.
 */
export function templateOf(block: Element | null): string | undefined {
  if (!(block instanceof HTMLElement)) return undefined;
  const template = templateIn(block);
  return template !== undefined && isAsBuilt(block, template) ? template : undefined;
}

/** Whether the mark of the page, or that of an example on another page, is the one of its commands. */
function isAsBuilt(block: HTMLElement, template: string): boolean {
  const { command, mark } = block.dataset;
  if (command === undefined) return powershellClipboard.templateMark(template) === mark;
  const page = block.closest<HTMLElement>('[data-runbook]');
  const templates = new Map<string, string>([[command, template]]);
  for (const other of page?.querySelectorAll<HTMLElement>('[data-command]') ?? []) {
    const id = other.dataset['command'] ?? '';
    if (!templates.has(id)) templates.set(id, templateIn(other) ?? '');
  }
  return powershellClipboard.templatesMark(templates) === page?.dataset['mark'];
}

/** The names of the parameters whose values stand in the code of a command. */
export function valueNames(block: Element): string[] {
  return Array.from(
    block.querySelectorAll('pre [data-param]'),
    (value) => value.getAttribute('data-param') ?? '',
  );
}

function templateIn(block: Element): string | undefined {
  const code = block.querySelector('pre > code');
  return code ? textOf(code) : undefined;
}

function textOf(node: Node): string {
  if (!(node instanceof Element)) return node.textContent ?? '';
  const name = node.getAttribute('data-param');
  return name === null ? Array.from(node.childNodes, textOf).join('') : `{{${name}}}`;
}
