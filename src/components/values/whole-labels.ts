/** Where a line may be broken in a name: behind the marks between its labels. */
const joint = /(?<=[.\\/])(?=\w)/;

/** Has no line of a value broken behind the hyphen of a label that has room on a line: a browser would do so anywhere. */
export function keepLabelsWhole(element: Element, text: string): void {
  if (element.firstElementChild || element instanceof SVGElement) return;
  const parts = text.split(/(\s+)/).flatMap((word) =>
    word.split(joint).flatMap((label, at) => {
      const gap = at > 0 ? [document.createElement('wbr')] : [];
      if (!label.includes('-')) return [...gap, label];
      const whole = document.createElement('t-l');
      whole.textContent = label;
      return [...gap, whole];
    }),
  );
  element.replaceChildren(...parts);
}
