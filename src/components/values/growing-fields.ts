/** Has fields grow with their text where the browser does not do so by itself. */
export function growFields(form: HTMLElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  const fit = (part: EventTarget | null) => {
    if (!(part instanceof HTMLTextAreaElement) || !part.closest('.field')) return;
    part.style.blockSize = 'auto';
    part.style.blockSize = `${part.scrollHeight + part.offsetHeight - part.clientHeight}px`;
  };
  for (const area of form.querySelectorAll('textarea')) fit(area);
  // The editor at a place has such fields too.
  for (const event of ['input', 'focusin'])
    document.addEventListener(event, ({ target }) => {
      fit(target);
    });
}
