/** How long to wait after the last key before a half-typed value is called wrong, in milliseconds. */
export const patience = 600;
