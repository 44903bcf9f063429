const endings = [
  '에서부터 으로부터 이라는 에게서 에서는 에서도 으로는 으로도 까지는 이라고 입니다 이란 이라 에서 에게 에는 에도 으로 로는 로도 까지 부터 마다 처럼 보다 조차 밖에',
  '이나 이며 라는 라고 께서 한테 은 는 이 가 을 를 에 의 도 만 로 와 과 란 나 며',
  '하십시오 하려면 합니다 했습니다 하세요 하도록 하거나 하면서 하지 하는 하기 하여 하고 하면 해야 해서 했다 한다 하다 되지 되는 되면 됩니다 되어 됐다 된다 되다 한 할 함 된 될 됨 해',
]
  .flatMap((line) => line.split(' '))
  .sort((a, b) => b.length - a.length);

/** What people say does not happen, before a verb in one of its forms, and how pages say it. Of “does not work”, the rest is asked. */
const negations: readonly (readonly [short: RegExp, long: string])[] = [
  [/(?<![가-힣])안\s*[되돼됐된될됨됩][가-힣]*/gu, ' '],
  [/(?<![가-힣])안\s*나?[오와왔온올옴옵][가-힣]*/gu, '오지 않'],
];

/** A query in which what does not happen is said as pages say it: 오지 않음 for 안 옴. */
export function asPagesNegate(query: string): string {
  const said = negations.reduce((text, [short, long]) => text.replace(short, long), query);
  return said.trim() === '' ? query : said;
}

/** Removes particles and verbal endings from a Korean word, as long as two syllables remain; the forms of 않다 are one. */
export function stripParticles(word: string): string {
  const negated = word.lastIndexOf('않');
  if (negated >= 0) return word.slice(0, negated + 1);
  const ending = endings.find(
    (candidate) => word.endsWith(candidate) && word.length - candidate.length >= 2,
  );
  return ending === undefined ? word : stripParticles(word.slice(0, -ending.length));
}

/** Whether a text is only a particle or an ending, such as 에서 after a name in PowerShell에서. */
export function isParticle(word: string): boolean {
  return endings.includes(word);
}
