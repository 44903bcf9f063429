/** Said where a field is to be opened. */
export const openFieldEvent = 'fieldbook:open-field';

/** Which field is to be opened, and where the reader comes from. */
export interface FieldRequest {
  name: string;
  from?: HTMLElement | null | undefined;
  /** Whether the reader wants the form itself, and no editor at the place. */
  isForForm?: boolean | undefined;
}

/** Takes the reader to a parameter's field; leaving the field with Enter or Escape leads back. */
export function openField(name: string, from?: HTMLElement | null, isForForm?: boolean): void {
  const detail: FieldRequest = { name, from, isForForm };
  document.dispatchEvent(new CustomEvent(openFieldEvent, { detail }));
}

/** Calls the listener whenever a field is to be opened. */
export function onOpenField(listener: (request: FieldRequest) => void): void {
  document.addEventListener(openFieldEvent, (opened) => {
    if (opened instanceof CustomEvent) listener(opened.detail as FieldRequest);
  });
}
