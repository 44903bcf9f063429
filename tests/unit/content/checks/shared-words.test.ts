import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '../../../../src/locales.ts';
import { problemsOf, soundFile } from './site.ts';

type Texts = Readonly<Record<Locale, string>>;

/** A place of the sound site that has a text in every language, and how another is put there. */
interface Place {
  readonly file: (locale: Locale) => string;
  readonly from: Texts;
}

const help: Place = {
  file: () => 'content/parameters.yaml',
  from: {
    en: 'The internal name of the server.',
    ko: '서버의 내부 이름입니다.',
    zh: '服务器的内部名称。',
    fr: 'Le nom interne du serveur.',
  },
};

const description: Place = {
  file: () => 'content/runbooks/enable-push/figures/path.yaml',
  from: {
    en: 'From the server to the phone.',
    ko: '서버에서 휴대폰까지입니다.',
    zh: '从服务器到手机。',
    fr: 'Du serveur au téléphone.',
  },
};

const home: Place = {
  file: (locale) => `content/interface/${locale}.yaml`,
  from: { en: 'Home', ko: '홈', zh: '主页', fr: 'Accueil' },
};

const readme: Place = {
  file: (locale) => `content/offline/readme.${locale}.txt`,
  from: {
    en: 'Open index.html.',
    ko: 'index.html을 엽니다.',
    zh: '打开index.html。',
    fr: 'Ouvrir index.html.',
  },
};

const term: Place = {
  file: () => 'content/glossary.yaml',
  from: {
    en: 'preferred: Edge Server',
    ko: 'preferred: 에지 서버',
    zh: 'preferred: 边缘服务器',
    fr: 'preferred: serveur Edge',
  },
};

/** What is said where texts stand in a place. */
async function saidOf({ file, from }: Place, texts: Texts): Promise<string[]> {
  const files: Record<string, string> = {};
  for (const [locale, text] of Object.entries(texts)) {
    const name = file(locale as Locale);
    const before = files[name] ?? soundFile(name);
    assert.ok(before.includes(from[locale as Locale]), `${name} has another text`);
    // Commas mean something between the braces of YAML.
    const shown = name.includes('/figures/') ? `"${text}"` : text;
    files[name] = before.replace(from[locale as Locale], () => shown);
  }
  return problemsOf({ files });
}

const sentences: Texts = {
  en: 'Get-CsService -EdgeServer shows it as PoolFqdn for push.lync.com on port 5061, once Cumulative Update 5 of Lync Server 2013 or 2010 is there, 40 times.',
  ko: 'Get-CsService -EdgeServer에서 push.lync.com의 PoolFqdn으로 표시되며 포트는 5061입니다. Lync Server 2013이나 2010의 누적 업데이트 5(CU5)가 있으면 40번입니다.',
  zh: '在Lync Server 2013或2010的累积更新5之后，由Get-CsService -EdgeServer显示为PoolFqdn，对应push.lync.com的端口5061，共40次。',
  fr: 'Get-CsService -EdgeServer l’affiche 40 fois comme PoolFqdn pour push.lync.com au port 5061, après la CU5 de Lync Server 2013 ou 2010.',
};

for (const [name, place] of Object.entries({ help, description, readme })) {
  test(`the same names and numbers in every language are right in ${name}, in any order`, async () => {
    assert.deepEqual(await saidOf(place, sentences), []);
  });
}

for (const [locale, from, to, found, expected] of [
  ['fr', '5061', '5062', '`5062`', '`5061`'],
  ['ko', '5061', '5060', '`5060`', '`5061`'],
  ['zh', '2013', '2016', '`2016`', '`2013`'],
  ['fr', ' ou 2010', '', 'no `2010` in this text', 'it'],
  ['ko', '40번', '48번', '`48`', '`40`'],
  ['zh', 'push.lync.com', 'push.lync.net', '`push.lync.net`', '`push.lync.com`'],
  ['fr', 'PoolFqdn', 'PoolFqnd', '`PoolFqnd`', '`PoolFqdn`'],
  ['ko', ' -EdgeServer', '', 'no `-EdgeServer` in this text', 'it'],
  ['zh', 'Get-CsService', 'Get-CsPool', '`Get-CsPool`', '`Get-CsService`'],
  ['fr', 'Get-CsService', 'Set-CsService', '`Set-CsService`', '`Get-CsService`'],
] as const) {
  test(`${to || 'nothing'} for ${from} in ${locale} is told once in each place`, async () => {
    const texts = { ...sentences, [locale]: sentences[locale].replace(from, to) };
    for (const place of [help, description, readme]) {
      const [problem = '', ...others] = await saidOf(place, texts);
      assert.ok(problem.startsWith(`${place.file(locale)}:`), problem);
      assert.ok(problem.includes(`found ${found}, expected ${expected}, as in `), problem);
      assert.deepEqual(others, []);
    }
  });
}

test('a number that a text says once more instead of another is told', async () => {
  const texts: Texts = {
    en: 'Lync Server 2013, Lync 2013 and Lync 2010.',
    ko: 'Lync Server 2013, Lync 2013 및 Lync 2010입니다.',
    zh: 'Lync Server 2013、Lync 2013和Lync 2010。',
    fr: 'Lync Server 2013, Lync 2013 et Lync 2010.',
  };
  assert.deepEqual(await saidOf(help, texts), []);
  const ko = texts.ko.replace('Lync 2013 및', 'Lync 2010 및');
  const [problem = '', ...others] = await saidOf(help, { ...texts, ko });
  assert.match(problem, /^content\/parameters\.yaml:12:32: found `2010`, expected `2013`/);
  assert.deepEqual(others, []);
  assert.deepEqual(await saidOf(help, { ...texts, fr: `${texts.fr} Pas 2010.` }), []);
});

test('a cmdlet of any verb is a name, and words with a dash are none', async () => {
  const texts: Texts = {
    en: 'Write-Host shows it on a Read-Only Domain Controller.',
    ko: 'Write-Host는 읽기 전용 도메인 컨트롤러에 표시합니다.',
    zh: 'Write-Host在只读域控制器上显示它。',
    fr: 'Write-Host l’affiche sur un contrôleur en lecture seule.',
  };
  assert.deepEqual(await saidOf(help, texts), []);
  const ko = texts.ko.replace('Write-Host', 'Write-Output');
  const [problem = '', ...others] = await saidOf(help, { ...texts, ko });
  assert.ok(problem.includes('found `Write-Output`, expected `Write-Host`'), problem);
  assert.deepEqual(others, []);
});

test('True for False is told', async () => {
  const texts: Texts = {
    en: 'It is True here and False there, or True.',
    ko: '여기서는 True, 저기서는 False 또는 True입니다.',
    zh: '此处为True，彼处为False或True。',
    fr: 'Ici, True, et là, False ou True.',
  };
  assert.deepEqual(await saidOf(help, texts), []);
  const [problem = '', ...others] = await saidOf(help, {
    ...texts,
    zh: texts.zh.replace('False', 'True'),
  });
  assert.match(
    problem,
    /:13:\d+: found `True`, expected `False`, as in content\/parameters\.yaml:11\./,
  );
  assert.deepEqual(others, []);
});

test('what a translation adds is right where the site has it elsewhere, and a product', async () => {
  const ko = 'InPrivate 창에서 EnableMobility를 켭니다.';
  assert.deepEqual(await saidOf(help, { ...help.from, ko }), []);
  const [problem = ''] = await saidOf(help, { ...help.from, ko: '포트 5062를 엽니다.' });
  assert.ok(
    problem.includes(
      'found `5062`, expected only names, numbers, commands and values in braces that stand at ',
    ),
    problem,
  );
});

test('a slot that differs is told', async () => {
  const texts: Texts = {
    en: 'Version {version} of index.html.',
    ko: 'index.html 버전은 {version}입니다.',
    zh: 'index.html的版本{version}。',
    fr: 'Version {versions} de index.html.',
  };
  const [problem = '', ...others] = await saidOf(readme, texts);
  assert.ok(problem.includes('found `{versions}`, expected `{version}`, as in'), problem);
  assert.deepEqual(others, []);
});

test('the interface and the terms of the glossary are held to the English too', async () => {
  const fr = { interface: 'Exchange 2016', term: 'preferred: serveur Edge 2016' };
  const names = { en: 'Exchange 2013', ko: 'Exchange 2013', zh: 'Exchange 2013' };
  const [problem = '', ...others] = await saidOf(home, { ...names, fr: fr.interface });
  assert.match(problem, /^content\/interface\/fr\.yaml:2:18: found `2016`, expected `2013`/);
  assert.deepEqual(others, []);
  const [inTerm = ''] = await saidOf(term, { ...term.from, fr: fr.term });
  assert.match(inTerm, /^content\/glossary\.yaml:12:\d+: found `2016`, expected only names/);
});

test('what the English alone says is told there, once', async () => {
  for (const place of [help, description]) {
    const en = `${place.from.en} Port 5061.`;
    const [problem = '', ...others] = await saidOf(place, { ...place.from, en });
    const line = place === help ? 11 : 2;
    assert.ok(problem.startsWith(`${place.file('en')}:${line}:`), problem);
    assert.deepEqual(others, []);
  }
});
