import { mayMean } from './cmdlet-parameters.ts';

/** Parameters whose text is a filter or query of its own. */
const filters = [
  ...['filter', 'recipientfilter', 'ldapfilter', 'contentfilter', 'opathfilter', 'customfilter'],
  ...['recipientrestrictionfilter', 'serverrestrictionfilter', 'databaserestrictionfilter'],
  ...['query', 'searchquery', 'contentmatchquery', 'xpath'],
  ...['filterxml', 'filterhashtable', 'filterxpath', 'subjectmatchespatterns'],
];

/** Words that filters begin with and that are parameters of their own. */
const others = new Set([
  'content',
  'custom',
  'database',
  'recipient',
  'search',
  'server',
  'subject',
]);

/** What stands at the end of such a name, or inside one that is cut short. */
const ending =
  /^(?:in|ex)c(?:l|lu|lud|lude)?$|(?:filter|query|patterns?)$|\w(?:matchesp|restrictionf)\w*$/;

/** Whether a parameter's text is a filter or a query, by its name, which may be cut short. */
export function isFilter(cmdlet: string, name: string): boolean {
  // Graph reads `-Search` in a language of its own.
  if (cmdlet.startsWith('get-mg') && /^sear(?:ch?)?$/.test(name)) return true;
  if (name === '' || others.has(name)) return false;
  if (ending.test(name)) return true;
  return cmdlet.includes('-') && mayMean(cmdlet, name, filters);
}
