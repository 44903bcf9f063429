import { adoptStyle } from '../page/adopt-style.ts';
import { makeElement, writeText } from '../page/dom.ts';
import css from './key-answer.css?inline';

/** Long enough to be read twice. */
const duration = 8000;

/** Makes the place where a key that had nothing to do says so, to be seen and heard until the next key or a while later. */
export function makeKeyAnswer(): (text: string) => void {
  adoptStyle(css);
  const place = makeElement('p', '');
  place.className = 'key-answer';
  place.role = 'status';
  document.body.append(place);
  let timer = 0;
  const say = (text: string) => {
    clearTimeout(timer);
    writeText(place, text);
    if (text !== '')
      timer = window.setTimeout(() => {
        say('');
      }, duration);
  };
  return say;
}
