/** Said where a field is to be opened. */
export const openFieldEvent = 'fieldbook:open-field';

/** Which field is to be opened, and where the reader comes from. */
export interface FieldRequest {
  name: string;
  from?: HTMLElement | null | undefined;
}

/** Takes the reader to a parameter's field; leaving the field with Enter or Escape leads back. */
export function openField(name: string, from?: HTMLElement | null): void {
  document.dispatchEvent(new CustomEvent<FieldRequest>(openFieldEvent, { detail: { name, from } }));
}

/** Calls the listener whenever a field is to be opened. */
export function onOpenField(listener: (request: FieldRequest) => void): void {
  document.addEventListener(openFieldEvent, (opened) => {
    if (opened instanceof CustomEvent) listener(opened.detail as FieldRequest);
  });
}
