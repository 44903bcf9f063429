/** Milliseconds for which typing has to pause before a half-typed value is called invalid. */
export const validationDelayMs = 600;
