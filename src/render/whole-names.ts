/** The name of a cmdlet or of a parameter. */
const name = /(\b[A-Z][a-z]+-[A-Z]\w+|(?<![\w-])-[A-Z]\w+)/;

/** The parts of a text, in turn words and a name that no line may break after its hyphen. */
export function partsWithNames(text: string): readonly { text: string; isName: boolean }[] {
  return text.split(name).map((part, at) => ({ text: part, isName: at % 2 === 1 }));
}
