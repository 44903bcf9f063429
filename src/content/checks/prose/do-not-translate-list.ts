import type { Locale } from '../../../locales.ts';

/** Words that a translation keeps, and why; product names come from content/products.yaml by themselves. */
interface ExemptWords {
  words: readonly string[];
  reason: string;
  locales?: readonly Locale[];
}

/** A text that may be the same in a translation as in English. */
export const doNotTranslate: readonly ExemptWords[] = [
  {
    words: [
      'Fieldbook',
      'PowerShell',
      'Windows',
      'Microsoft',
      'Graph',
      'Lync',
      'Skype',
      'Exchange',
      'Outlook',
      'Apple',
      'Google',
      'Office 365',
      'Windows Phone',
      'Lync 2010 Mobile',
      'Lync 2013 Mobile',
      'Mobility Service',
      'OWA',
    ],
    reason: 'names of products and makers, which Microsoft does not translate',
  },
  {
    words: ['FQDN', 'SIP', 'DNS', 'SRV', 'TCP', 'URL', 'APNS', 'MPNS', 'OAuth', 'ID', 'GUID'],
    reason: 'abbreviations of the trade',
  },
  {
    words: [
      'Figure',
      'Important',
      'Sources',
      'Notifications',
      'Internet',
      'Public',
      'Conversation',
      'OK',
    ],
    reason: 'French and English have the same word',
    locales: ['fr'],
  },
  {
    words: ['Lync Server Management Shell', 'Exchange Management Shell'],
    reason: 'the French products show the English name',
    locales: ['fr'],
  },
];
