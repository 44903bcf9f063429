/** Tells a build that its content has passed the checks already; it is a copy of its own, which nobody changes. */
export const contentCheckedBefore = { FIELDBOOK_CONTENT_CHECKED: '1' } as const;

/** Whether the content of this build has passed the checks already. */
export function isCheckedBefore(): boolean {
  return Object.entries(contentCheckedBefore).every(([name, value]) => process.env[name] === value);
}
