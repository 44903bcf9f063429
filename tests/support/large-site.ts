import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { generateContent } from '../../bench/scale/site/generate.ts';
import { locales } from '../../src/locales.ts';

/** Where the site of more runbooks than stand on one page is built. */
export const largeDist = resolve(import.meta.dirname, '../fixtures/large/dist');

/** How many runbooks it has: two pages of them, the second not full. */
export const largeCount = 30;

/** The states that it has, of which the first runbooks in the order of their making have one each in turn. */
const states = ['supported', 'retired'] as const;
const withState = 9;

const service = {
  en: { name: 'Relay of the site', consequence: 'Check the relay before you begin.' },
  ko: { name: '사이트 릴레이', consequence: '시작하기 전에 릴레이를 확인하세요.' },
  zh: { name: '站点中继', consequence: '开始之前请检查中继。' },
  fr: { name: 'Relais du site', consequence: 'Vérifiez le relais avant de commencer.' },
} as const;

/** Writes the content of that site into an empty folder. */
export function writeLargeContent(folder: string): void {
  const runbooks = generateContent(folder, largeCount);
  for (const [at, { id }] of runbooks.slice(0, withState).entries()) {
    const own = join(folder, 'runbooks', id);
    const state = states[at % states.length];
    addTo(join(own, 'runbook.yaml'), { status: [{ id: 'relay', state, unverified: true }] });
    for (const locale of locales) {
      const { name, consequence } = service[locale];
      const texts = { services: { relay: name }, consequences: { relay: consequence } };
      addTo(join(own, `${locale}.yaml`), texts);
    }
  }
}

function addTo(file: string, more: object): void {
  const content: unknown = parse(readFileSync(file, 'utf8'));
  writeFileSync(file, stringify({ ...Object(content), ...more }, { lineWidth: 0 }));
}
