import { literalText, proseText, type ProseWords } from '../runbook/render.ts';
import { quoteInner } from '../runbook/quoting.ts';
import { shownValue, type ShownValue } from '../runbook/shown-value.ts';
import { definitions, locale, say } from './page-data.ts';
import { onValues, readValues } from './values-store.ts';

/** The words in which prose shows a value in the page's language. */
export const proseWords: ProseWords = { locale, yes: say('runbook.yes'), no: say('runbook.no') };

const places = new Map<string, HTMLElement[]>();
const shown = new Map<string, string>();

/** The places of the page where a parameter's value stands. */
export function placesOf(name: string): readonly HTMLElement[] {
  return places.get(name) ?? [];
}

/** Puts the reader's values in place at once, and again whenever one changes. */
export function injectValues(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-param]')) {
    const name = place.dataset['param'] ?? '';
    const others = places.get(name);
    if (others) others.push(place);
    else places.set(name, [place]);
  }
  update();
  onValues(update);
}

/** Only parameters that changed are touched, each place with one write. */
function update(): void {
  const raw = readValues();
  for (const [name, nodes] of places) {
    if (!Object.hasOwn(definitions, name)) continue;
    const value = shownValue(name, definitions, raw);
    const key = JSON.stringify(value);
    if (shown.get(name) === key) continue;
    shown.set(name, key);
    const texts = textsOf(name, value);
    for (const node of nodes) {
      const form = node.dataset['form'];
      const text = form === 'quoted' ? texts.quoted : form === 'bare' ? texts.bare : texts.prose;
      if (node.textContent !== text) node.textContent = text;
      if (node.dataset['state'] !== value.state) node.dataset['state'] = value.state;
    }
  }
}

function textsOf(
  name: string,
  { value, state }: ShownValue,
): { quoted: string; bare: string; prose: string } {
  const definition = definitions[name];
  const asTyped = String(value);
  if (!definition || state === 'wrong')
    return { quoted: quoteInner(asTyped), bare: asTyped, prose: asTyped };
  const isClosed = ['choice', 'boolean', 'integer'].includes(definition.type);
  return {
    quoted: literalText(definition, value, true),
    bare: isClosed ? literalText(definition, value, false) : asTyped,
    prose: proseText(definition, value, proseWords),
  };
}
