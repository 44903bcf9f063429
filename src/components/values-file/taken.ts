import { announce } from '../page/announce.ts';
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

/** Says how many steps an offer marks as done, after its values if it has any. */
export function stepsText(steps: number, hasValues: boolean): string {
  if (steps === 0) return '';
  return t(hasValues ? 'offline.values.linkSteps' : 'offline.values.steps', { count: steps });
}
