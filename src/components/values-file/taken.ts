import { announce } from '../page/announce.ts';
import { makeElement } from '../page/dom.ts';
import { t } from './messages.ts';
import { takeOfferEvent } from './offer-event.ts';

/** Tells the script that received a link which of its values to take, with its ticks; without names, none of it. */
export function answerLink(names: readonly string[] | undefined): void {
  document.dispatchEvent(new CustomEvent(takeOfferEvent, { detail: names }));
}

/** Has screen readers say how many values and steps were taken. */
export function announceTaken(values: number, steps: number): void {
  const texts = [
    values > 0 || steps === 0 ? t('offline.values.applied', { count: values }) : '',
    steps > 0 ? t('offline.values.steps', { count: steps }) : '',
  ];
  announce(document.body, texts.filter((text) => text !== '').join(' · '));
}

/** The paragraph about the steps that an offer marks as done, which is worded otherwise below values; none without steps. */
export function stepsLine(steps: number, hasValues: boolean): HTMLElement[] {
  if (steps === 0) return [];
  const key = hasValues ? 'offline.values.linkSteps' : 'offline.values.steps';
  return [makeElement('p', t(key, { count: steps }))];
}
