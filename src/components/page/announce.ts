/** Long enough for screen readers to take a text up; then it must not be met again while reading on. */
const duration = 1000;
let timer = 0;

/** Has screen readers say a text, from within the open dialog or else the page that the place is in. */
export function announce(place: Element, text: string): void {
  const home = place.closest('dialog[open]') ?? document.body;
  let line: Element | null = home.querySelector(':scope > [data-announcer]');
  if (!line) {
    line = document.createElement('p');
    line.className = 'visually-hidden';
    line.role = 'status';
    line.toggleAttribute('data-announcer', true);
    home.append(line);
  }
  line.textContent = text;
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    for (const said of document.querySelectorAll('[data-announcer]')) said.textContent = '';
  }, duration);
}
