/** Cmdlets and programs that remove what lives no longer than the session, or show something. */
export const ofSession: ReadonlySet<string> = new Set([
  ...['remove-variable', 'clear-variable', 'clear-host', 'remove-module', 'remove-job'],
  ...[
    'remove-event',
    'remove-pssession',
    'remove-cimsession',
    'remove-typedata',
    'unregister-event',
  ],
  ...['echo', 'ipconfig', 'klist'],
]);
