const placeholder = (name: string): string => `data-param="${name}"`;

function count(html: string, text: string): number {
  return html.split(text).length - 1;
}

/**
 * Makes a page with at least as many places for one parameter as asked for, from a built runbook page: one of its own
 * command blocks stands there again and again, so that the page's real scripts have that much more to do.
 */
export function crowdedPage(html: string, parameter: string, places: number): string {
  const blocks = html.match(/<command-block\b.*?<\/command-block>/gs) ?? [];
  const block = blocks.find((candidate) => candidate.includes(placeholder(parameter)));
  if (block === undefined)
    throw new Error(`The page has no command with a place for ${parameter}.`);
  const missing = places - count(html, placeholder(parameter));
  const copies = Math.ceil(missing / count(block, placeholder(parameter)));
  return html.replace(block, () => block.repeat(copies + 1));
}
