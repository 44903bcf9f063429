import { codePointName, invalid } from '../value-result.ts';
import type { Check } from './check.ts';

/** Checks of how the labels of a name are put together. */
export const structureChecks: Check[] = [
  (text) => {
    const parts = text.split(/[\s,;、，；]+/);
    if (parts.length < 2) return undefined;
    if (parts.filter((part) => part.includes('.')).length > 1) return invalid('several');
    const [found = ''] = /[,;、，；]/.exec(text) ?? [];
    const [name = '', ...others] = parts.filter((part) => part !== '');
    // A comma copied along with the name stands for no dot: it is told of as a scheme or a path is.
    if (found && others.length === 0) return invalid('scheme', { found }, name);
    return found
      ? invalid('separator', { found }, parts.join('.'))
      : invalid('space', {}, parts.join(''));
  },
  (text) =>
    /[^.]\.$/.test(text) && !text.endsWith('..')
      ? invalid('trailing-dot', {}, text.slice(0, -1))
      : undefined,
  (text) =>
    /^\.|\.\.|\.$/.test(text)
      ? invalid('empty-label', {}, text.replace(/\.{2,}/g, '.').replace(/^\.|\.$/g, ''))
      : undefined,
  (text) => {
    const [found] = /^(?:_[a-z\d-]+\.)+/i.exec(text) ?? [];
    return found === undefined
      ? undefined
      : invalid('service-record', { found }, text.slice(found.length));
  },
  (text) => {
    const label = text.split('.').find((part) => part.includes('_'));
    return label === undefined ? undefined : invalid('underscore', { label });
  },
  (text) => {
    const label = text.split('.').find((part) => /^-|-$/.test(part));
    if (label === undefined) return undefined;
    return invalid('hyphen', { label }, text.replace(/(^|\.)-+|(?<!-)-+(?=\.|$)/g, '$1'));
  },
  (text) => {
    const label = text.split('.').find((part) => /^(?!xn).{2}--/iu.test(part));
    return label === undefined ? undefined : invalid('reserved-hyphens', { label });
  },
  (text) => {
    const [found] = /[^\p{L}\p{M}\p{N}\u200C\u200D.-]/u.exec(text) ?? [];
    return found ? invalid('character', { found, codePoint: codePointName(found) }) : undefined;
  },
  (text) => {
    const label = text
      .split('.')
      .find((l) => /[a-z]/i.test(l) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(l));
    return label === undefined ? undefined : invalid('mixed-scripts', { label });
  },
];
