import { languages } from 'virtual:fieldbook/settings';
import type { Translate } from '../../parameters/messages.ts';
import type { SettingsKey } from '../../render/settings-strings.ts';
import { reachCutLines } from '../command/cut-lines.ts';
import { adoptStyle } from '../page/adopt-style.ts';
import { makeElement } from '../page/dom.ts';
import { isStrings } from '../page/embedded-guards.ts';
import { loadedOnce } from '../page/loaded-once.ts';
import { locale, t as pageText, textIn } from '../page/page-data.ts';
import { readStored, settingKeys, writeStored } from '../page/storage.ts';
import css from './settings.css?inline';

const root = document.documentElement;

/** Opens the settings, at the keys for whoever asks for those; the first time, they are made. */
export async function openSettings(isForKeys: boolean): Promise<void> {
  const dialog = await madeDialog();
  const keys = dialog.querySelector('section');
  // Whoever asks for the keys finds them first.
  if (keys && isForKeys) dialog.querySelector('fieldset')?.before(keys);
  else if (keys) dialog.append(keys);
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
  if (isForKeys) keys?.focus();
}

const madeDialog = loadedOnce(async () => {
  const strings = (await languages[locale]?.())?.strings;
  if (!isStrings(strings)) throw new Error('The strings of the settings are not whole.');
  const t: Translate<SettingsKey> = (key, ...[params]) => textIn(strings, key, params);
  adoptStyle(css);
  const made = document.createElement('dialog');
  made.className = 'settings';
  made.ariaLabel = t('settings.title');
  const title = makeElement('h2', t('settings.title'));
  made.append(title, closeButton(made, t('settings.close')), ...groups(t), keys(t));
  document.body.append(made);
  return made;
});

function closeButton(dialogToClose: HTMLDialogElement, text: string): HTMLElement {
  const close = makeElement('button', text);
  close.setAttribute('type', 'button');
  close.className = 'button';
  dialogToClose.addEventListener('click', ({ target }) => {
    if (target === close || target === dialogToClose) dialogToClose.close();
  });
  return close;
}

function groups(t: Translate<SettingsKey>): HTMLElement[] {
  const theme = { '': t('settings.system'), light: t('settings.light'), dark: t('settings.dark') };
  const sizes = {
    '': t('settings.usual'),
    large: t('settings.large'),
    larger: t('settings.larger'),
  };
  const spaces = { '': t('settings.roomy'), less: t('settings.dense') };
  const lines = { '': t('settings.wrap'), false: t('settings.scroll') };
  const guards = { '': t('settings.guardsFolded'), whole: t('settings.guardsWhole') };
  const copy = { '': t('settings.values'), template: t('settings.template') };
  const paper = {
    '': t('settings.paperOwn'),
    brief: t('settings.paperSteps'),
    all: t('settings.paperText'),
  };
  const single = { '': t('settings.lettersOn'), off: t('settings.lettersOff') };
  return [
    choices(t('settings.theme'), root.dataset['theme'] ?? '', setLook('theme'), theme),
    choices(t('settings.text'), root.dataset['text'] ?? '', setLook('text'), sizes),
    choices(t('settings.space'), root.dataset['space'] ?? '', setLook('space'), spaces),
    choices(t('settings.lines'), 'scroll' in root.dataset ? 'false' : '', setScroll, lines),
    choices(t('settings.guards'), root.dataset['guards'] ?? '', setLook('guards'), guards),
    choices(
      t('settings.copy'),
      '',
      (choice) => {
        setTemplate(choice !== '', t);
      },
      copy,
    ),
    choices(t('settings.paper'), root.dataset['paper'] ?? '', setLook('paper'), paper),
    choices(t('settings.letters'), readStored(settingKeys.keys) ?? '', setKeys, single),
  ];
}

/** A group of radio buttons: the texts of the choices by their values. */
function choices(
  title: string,
  now: string,
  choose: (value: string) => void,
  texts: Readonly<Record<string, string>>,
): HTMLElement {
  const group = makeElement('fieldset', '', makeElement('legend', title));
  for (const [value, text] of Object.entries(texts)) {
    const radio = document.createElement('input');
    radio.type = 'radio';
    radio.name = title;
    radio.value = value;
    radio.checked = value === now;
    radio.addEventListener('change', () => {
      choose(value);
    });
    group.append(makeElement('label', '', radio, new Text(text)));
  }
  return group;
}

/** Makes what sets how the page looks, now and when it opens again. */
function setLook(look: 'theme' | 'text' | 'space' | 'guards' | 'paper'): (choice: string) => void {
  return (choice) => {
    if (choice === '') root.removeAttribute(`data-${look}`);
    else root.setAttribute(`data-${look}`, choice);
    writeStored(settingKeys[look], choice);
  };
}

function setScroll(choice: string): void {
  root.toggleAttribute('data-scroll', choice !== '');
  reachCutLines();
  writeStored(settingKeys.wrap, choice);
}

/** Whoever speaks to the computer, or rests a hand on the keys, presses letters without meaning to (WCAG 2.2, 2.1.4). */
function setKeys(choice: string): void {
  writeStored(settingKeys.keys, choice);
}

/** Not stored: who comes back another day means to copy commands with values. A copy finds its answer at the root. */
function setTemplate(isTemplate: boolean, t: Translate<SettingsKey>): void {
  if (isTemplate) root.dataset['template'] = t('command.copiedTemplate');
  else delete root.dataset['template'];
  const label = isTemplate ? t('command.copyTemplate') : pageText('command.copy');
  for (const button of document.querySelectorAll('command-block [data-copy]'))
    button.textContent = label;
  // Checks are made to be run: a text of them has values.
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy-checks]'))
    button.hidden = isTemplate;
}

function keys(t: Translate<SettingsKey>): HTMLElement {
  const list = makeElement('dl', '');
  const letters = [
    [['n', 'p'], t('settings.keyStep')],
    [['c'], t('settings.keyCopy')],
    [['d'], t('settings.keyDone')],
    [['v'], t('settings.keyValues')],
  ] as const;
  const rows = [
    [['Ctrl K', '/'], t('settings.keySearch')],
    ...(document.querySelector('[data-step]') ? letters : []),
    [['?'], t('settings.keyHelp')],
    [['Enter', 'Esc'], t('settings.keyBack')],
  ] as const;
  for (const [caps, text] of rows) {
    const shown = caps.flatMap((key, at) => [
      ...(at > 0 ? [new Text(' ')] : []),
      makeElement('kbd', key),
    ]);
    list.append(makeElement('dt', '', ...shown), makeElement('dd', text));
  }
  const section = makeElement('section', '', makeElement('h3', t('settings.keys')), list);
  section.tabIndex = -1;
  return section;
}
