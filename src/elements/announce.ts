/** Has screen readers say a text, from within the open dialog or else the page that the place is in. */
export function announce(place: Element, text: string): void {
  const home = place.closest('dialog[open]') ?? document.body;
  let line = home.querySelector(':scope > [data-announcer]');
  if (!line) {
    line = document.createElement('p');
    line.className = 'visually-hidden';
    line.role = 'status';
    line.toggleAttribute('data-announcer', true);
    home.append(line);
  }
  line.textContent = text;
}
