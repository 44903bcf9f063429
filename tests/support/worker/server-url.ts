/** The address of the server whose service worker is tested. */
export const serverUrl = 'https://site.test';
