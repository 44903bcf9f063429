const event = 'fieldbook:open-field';

interface FieldRequest {
  name: string;
  from?: HTMLElement | null | undefined;
}

/** Takes the reader to a parameter's field; leaving the field with Enter or Escape leads back. */
export function openField(name: string, from?: HTMLElement | null): void {
  document.dispatchEvent(new CustomEvent<FieldRequest>(event, { detail: { name, from } }));
}

/** Calls the listener whenever a field is to be opened. */
export function onOpenField(listener: (request: FieldRequest) => void): void {
  document.addEventListener(event, (opened) => {
    if (opened instanceof CustomEvent) listener(opened.detail as FieldRequest);
  });
}
