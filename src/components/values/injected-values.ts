import { powershell, type ShownTexts } from '../../powershell/index.ts';
import type { ProseWords } from '../../parameters/prose-text.ts';
import { shownValue, type ShownValue } from '../../parameters/shown-value.ts';
import type { Value } from '../../parameters/value-result.ts';
import { loadedOnce } from '../page/loaded-once.ts';
import { definitions, listJoints, t } from '../page/page-data.ts';
import { whenLoaded } from '../page/turns.ts';
import { gapBehind, keepColumn, type ColumnGap } from './column-gap.ts';
import { validationDelayMs } from './validation-delay.ts';
import { parsedValue } from './parsed-values.ts';
import { onValues, readValues } from './values-store.ts';

/** The words in which prose shows a value in the page's language. */
export const proseWords: ProseWords = {
  list: listJoints,
  yes: t('runbook.yes'),
  no: t('runbook.no'),
};

type Form = keyof ShownTexts;

/** A place of the page where a value stands, with the text node that holds it. */
interface Place {
  element: HTMLElement | SVGElement;
  text: Text;
  form: Form;
  gap?: ColumnGap | undefined;
}

/** The places of one parameter and what they show, so that only what changed is touched. */
interface Injected {
  places: Place[];
  texts?: ShownTexts;
  state?: ShownValue['state'];
}

const injected = new Map<string, Injected>();

/**
 * Whether a parameter's value stands somewhere that applies, or decides something without standing anywhere. A sample
 * output or a drawing asks for nothing.
 */
export function isNeeded(name: string): boolean {
  const places = injected.get(name)?.places;
  return places?.some(({ element }) => !element.closest('[hidden],[data-output],svg')) ?? true;
}

/** Whether a parameter's value stands anywhere on the page. */
export function hasPlaces(name: string): boolean {
  return injected.has(name);
}

/**
 * Puts the reader's values in place at once, and again whenever one changes. Without any, the page already shows what it
 * should, and what that is can be worked out when the page has opened.
 */
export function injectValues(): void {
  for (const element of document.querySelectorAll<Place['element']>('[data-param]')) {
    const { param = '', form } = element.dataset;
    if (!Object.hasOwn(definitions, param)) continue;
    const text = element.firstChild instanceof Text ? element.firstChild : new Text();
    if (!text.parentNode) element.replaceChildren(text);
    const place: Place = {
      element,
      text,
      form: form === 'quoted' || form === 'bare' || form === 'console' ? form : 'text',
      gap: form === 'console' ? gapBehind(element) : undefined,
    };
    const known = injected.get(param);
    if (known) known.places.push(place);
    else injected.set(param, { places: [place] });
  }
  if (Object.keys(readValues()).length > 0) update();
  else {
    whenLoaded(() => {
      update();
    });
  }
  let timer = 0;
  // Whoever leaves a field types no more: its places then say what the field says.
  document.addEventListener('focusout', ({ target }) => {
    if (!(target instanceof Element && target.matches('[name]'))) return;
    clearTimeout(timer);
    update();
  });
  onValues(() => {
    clearTimeout(timer);
    update(document.activeElement?.getAttribute('name'));
    timer = window.setTimeout(() => {
      update();
    }, validationDelayMs);
  });
}

/**
 * Writes only where something changed, and compares with what was written last, not with the page. The value that
 * somebody types is not yet called invalid: half a name nearly always is, and a page would flicker with every key.
 */
function update(typed?: string | null): void {
  const raw = readValues();
  for (const [name, entry] of injected) {
    const definition = definitions[name];
    if (!definition) continue;
    const value = shownValue(name, definitions, raw, parsedValue(name));
    const { texts: before, state: stateBefore } = entry;
    const texts = powershell.shownTexts(definition, value, proseWords);
    const isHalfTyped = name === typed && value.state === 'wrong' && stateBefore !== 'wrong';
    const state = isHalfTyped ? 'set' : value.state;
    entry.texts = texts;
    entry.state = state;
    for (const { element, text, form, gap } of entry.places) {
      if ((before ? before[form] : text.data) !== texts[form]) {
        text.data = texts[form];
        if (text.parentNode !== element) element.replaceChildren(text);
        if (gap) keepColumn(gap, texts[form].length);
        if (element instanceof SVGElement) fitBox(element, texts[form]);
      }
      // In the midst of a thousand places, typing has time for the text only.
      if (name !== typed) keepLabels(element, texts[form], value.value);
      if (state !== stateBefore && element.dataset['state'] !== state)
        element.dataset['state'] = state;
    }
  }
}

const loadLabels = loadedOnce(async () => {
  keepWhole = (await import('./whole-labels.ts')).keepLabelsWhole;
  update();
});

/** Keeps the labels of a name whole: most values have no hyphen and no list, and what they need not is not loaded. */
let keepWhole: (element: Element, text: string, value: Value) => void = () => {
  loadLabels().catch(() => undefined);
};

/** Has no line broken behind a hyphen of a value that an element shows, and the entries of a list told apart. */
export function keepLabels(element: Element, text: string, value: Value): void {
  if (text.includes('-') || (typeof value === 'object' && value.length > 1))
    keepWhole(element, text, value);
}

/** Makes a long name in a drawing smaller, where no line breaks; a drawing says how many letters fill a box. */
function fitBox(place: SVGElement, text: string): void {
  const { letters } = place.closest<SVGElement>('[data-letters]')?.dataset ?? {};
  place.setAttribute('font-size', `${100 * Math.min(1, Number(letters ?? 32) / text.length)}%`);
}
