import { listJoints } from '../parameters/list-text.ts';
import type { MessageKey } from '../parameters/messages.ts';
import type { InterfaceStrings } from '../content/schemas/interface.ts';
import type { Locale } from '../locales.ts';
import { pickStrings } from './pick-strings.ts';

/** The interface strings that the scripts of every page show: each travels with every page. */
export const browserKeys = [
  'command.copied',
  'command.copiedFor',
  'command.copy',
  'command.edit',
  'command.refused',
  'command.unfold',
  'form.alsoWrong',
  'form.complete',
  'form.missing',
  'form.notStored',
  'form.wrong',
  'purpose.aside',
  'purpose.hidden',
  'purpose.show',
  'runbook.no',
  'runbook.yes',
  'search.failed',
  'values.because',
  'values.hidden',
  'values.reasonJoint',
] as const satisfies readonly MessageKey[];

/** The interface strings that only opened search shows. */
export const searchKeys = [
  'search.actions.copy',
  'search.actions.count',
  'search.actions.go',
  'search.actions.language',
  'search.actions.title',
  'search.actions.values',
  'search.advice',
  'search.also',
  'search.aside',
  'search.best',
  'search.elsewhere',
  'search.elsewhereFailed',
  'search.elsewhereSlow',
  'search.examples.copy',
  'search.examples.title',
  'search.examples.values',
  'search.forget',
  'search.forgotten',
  'search.initials',
  'search.loading',
  'search.more',
  'search.near',
  'search.nearest',
  'search.newer',
  'search.noNetwork',
  'search.none',
  'search.overview',
  'search.partial',
  'search.readAs',
  'search.recent',
  'search.results',
  'search.runbooks',
  'search.single',
  'search.slow',
  'search.start',
  'search.tasks',
] as const satisfies readonly MessageKey[];

/** The interface strings that the dialog of a values file shows. */
export const valuesFileKeys = [
  'offline.values.applied',
  'offline.values.byDefault',
  'offline.values.applyCount',
  'offline.values.blank',
  'offline.values.cancel',
  'offline.values.close',
  'offline.values.elsewhere',
  'offline.values.empty',
  'offline.values.fromLink',
  'offline.values.here',
  'offline.values.intro',
  'offline.values.linkIntro',
  'offline.values.linkLeave',
  'offline.values.linkSteps',
  'offline.values.linkTitle',
  'offline.values.linkUse',
  'offline.values.more',
  'offline.values.name',
  'offline.values.none',
  'offline.values.nothing',
  'offline.values.now',
  'offline.values.refused',
  'offline.values.refusedLink',
  'offline.values.same',
  'offline.values.steps',
  'offline.values.then',
  'offline.values.title',
  'offline.values.use',
  'offline.values.useSteps',
  'valuesFile.problems',
  'valuesFile.problemsOfLink',
  'valuesFile.more',
  'valuesFile.at',
  'valuesFile.line',
  'valuesFile.refused',
  'valuesFile.written',
  'valuesFile.repair',
  'valuesFile.unknown',
  'valuesFile.fault.wrong',
  'valuesFile.fault.size',
  'valuesFile.fault.twice',
  'valuesFile.fault.newer',
  'valuesFile.fault.encoding',
  'valuesFile.fault.binary',
  'valuesFile.fault.empty',
  'valuesFile.fault.deep',
  'valuesFile.fault.comment',
  'valuesFile.fault.trailingComma',
  'valuesFile.fault.unfinished',
  'valuesFile.fault.damaged',
  'valuesFile.fault.further',
  'valuesFile.kind.json',
  'valuesFile.kind.name',
  'valuesFile.kind.text',
  'valuesFile.kind.count',
  'valuesFile.kind.nothing',
  'valuesFile.kind.end',
  'valuesFile.kind.list',
  'valuesFile.kind.emptyList',
  'valuesFile.kind.object',
  'valuesFile.expected.file',
  'valuesFile.expected.key',
  'valuesFile.expected.schema',
  'valuesFile.expected.format',
  'valuesFile.expected.version',
  'valuesFile.expected.saved',
  'valuesFile.expected.values',
  'valuesFile.expected.name',
  'valuesFile.expected.value',
  'valuesFile.expected.item',
  'valuesFile.expected.length',
  'valuesFile.expected.utf8',
  'valuesFile.expected.json',
  'valuesFile.expected.jsonName',
  'valuesFile.expected.jsonText',
  'valuesFile.expected.number',
  'valuesFile.expected.colon',
  'valuesFile.expected.comma',
  'valuesFile.expected.brace',
  'valuesFile.expected.bracket',
  'valuesFile.expected.end',
] as const satisfies readonly MessageKey[];

/** The key of a string that the scripts of every page may show. */
export type BrowserKey = (typeof browserKeys)[number];

/** The key of a string that opened search may show. */
export type SearchKey = (typeof searchKeys)[number];

/** The key of a string that the dialog of a values file may show. */
export type ValuesFileKey = (typeof valuesFileKeys)[number];

/** The texts that a page embeds for its scripts: the strings that they show, and the separators of a list. */
export function browserStrings(strings: InterfaceStrings, locale: Locale): InterfaceStrings {
  return { ...pickStrings(strings, browserKeys, locale), list: { ...listJoints(locale) } };
}

/** The strings of opened search. */
export function searchStrings(strings: InterfaceStrings, locale: Locale): InterfaceStrings {
  return pickStrings(strings, searchKeys, locale);
}

/** The strings of the dialog of a values file. */
export function valuesFileStrings(strings: InterfaceStrings, locale: Locale): InterfaceStrings {
  return pickStrings(strings, valuesFileKeys, locale);
}
