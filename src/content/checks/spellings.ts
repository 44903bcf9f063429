/** The words of a text that are a word in another spelling, or with a verb before it. */
export function spellings(word: string, text: string): string[] {
  const bare = lettersOf(word);
  return (text.match(/[\w.-]*\w/g) ?? []).filter((other) => {
    const [, noun = other] = /^[A-Z][a-z]+-([A-Z].*)$/.exec(other) ?? [];
    return lettersOf(other) === bare || lettersOf(noun) === bare;
  });
}

function lettersOf(word: string): string {
  return word.toLowerCase().replace(/[-\s\u2010-\u2015\u2212]/g, '');
}
