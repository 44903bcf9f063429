/** A place where the real content writes a name, at which a hand may slip. */
export interface NameKind {
  /** The files that have it, by their path below content/. */
  readonly files: RegExp;
  /** Finds the name, which is its first group. */
  readonly pattern: RegExp;
}

const pages = /^runbooks\/[^/]+\/\w+\.mdx$/;
const translations = /^runbooks\/[^/]+\/(?:fr|ko|zh)\.(?:mdx|yaml)$/;
const structure = /\/runbook\.yaml$/;
const texts = /^runbooks\/[^/]+\/(?:en|fr|ko|zh)\.yaml$/;
const drawings = /\.svg$/;

/** Names that one file writes and another one, or another place of it, must have alike. */
export const nameKinds: Readonly<Record<string, NameKind>> = {
  'the kind of a note': { files: pages, pattern: /<Note kind="(\w+)"/g },
  'the id of a reference': { files: pages, pattern: /<Ref id="([\w-]+)"/g },
  'the id of a figure': { files: pages, pattern: /<Figure id="([\w-]+)"/g },
  'the id of a step': { files: pages, pattern: /<Step id="([\w-]+)"/g },
  'the id of a task': { files: pages, pattern: /<Task id="([\w-]+)"/g },
  'a task or step': { files: structure, pattern: /^(?: {2}| {6})- id: ([\w-]+)$/gm },
  'a component': {
    files: pages,
    pattern: /<(Task|Step|Note|Background|Ui|Ref|Figure|Lifecycle|Term)\b/g,
  },
  'an attribute of a component': { files: pages, pattern: /<[A-Z]\w+(?: \w+="[^"]*")*? (\w+)="/g },
  'where a link leads': { files: pages, pattern: /\]\(#([\w-]+)\)/g },
  'a placeholder in prose': { files: pages, pattern: /\{\{(\w+)\}\}/g },
  'a name in code of a translation': { files: translations, pattern: /`(-?[A-Z][A-Za-z]{5,})`/g },
  'a key of frontmatter': { files: pages, pattern: /^(title|summary):/gm },
  'the source of a status': { files: structure, pattern: /\bsource: ([\w-]+)/g },
  'the output of a command': { files: structure, pattern: /\boutput: ([\w-]+)/g },
  'a printed text of a command': { files: structure, pattern: /^ {8}([a-z-]+),$/gm },
  'the key of a printed text': { files: structure, pattern: /^ {2}([a-z-]+): ['"]/gm },
  'a printed text': { files: structure, pattern: /^ {2}[a-z-]+: '([^']+)'$/gm },
  'a text that a command prints': { files: /\.ps1$/, pattern: /Write-Host '([^'{]+)'$/gm },
  'a word of a label': { files: /\/en\.mdx$/, pattern: /<Ui>(\w{4,})/g },
  'the undo of a command': { files: structure, pattern: /\bundo: ([\w-]+)/g },
  'the state of a command': { files: structure, pattern: /^ {4}state: ([\w-]+)/gm },
  'a command of a step': { files: structure, pattern: /\bcommands: \[([\w-]+)\]/g },
  'a command': { files: structure, pattern: /^ {2}([\w-]+):$/gm },
  'a condition': { files: structure, pattern: /\bwhen: \{ (\w+):/g },
  'a value of a condition': { files: structure, pattern: /\bwhen: \{ \w+: \[([\w-]+)/g },
  'a parameter': { files: structure, pattern: /^ {2}- ([a-z]\w+)$/gm },
  'the step of a failure': { files: structure, pattern: /\bstep: \[?([\w-]+)/g },
  'the id of a failure': { files: structure, pattern: /- \{ id: ([\w-]+), (?:contains|field)/g },
  'the id of a link': { files: structure, pattern: /\bid: ([\w-]+),\s+url:/g },
  'the id of a status': { files: structure, pattern: /\bid: ([\w-]+), state:/g },
  'the key of a text': { files: texts, pattern: /^ {2}([\w-]+):/gm },
  'a section of texts': { files: texts, pattern: /^(\w+):/gm },
  'an attribute of a drawing': { files: drawings, pattern: /\s([A-Za-z-]+)="/g },
  'a text of a drawing': { files: drawings, pattern: /\{\{(\w+)\}\}/g },
  'a class of a drawing': { files: drawings, pattern: /class="([\w-]+)"/g },
  'where a drawing leads': { files: drawings, pattern: /href="#([\w-]+)"/g },
  'the key of a text of a drawing': { files: /\/figures\/.*\.yaml$/, pattern: /^ {2}(\w+):/gm },
  'the key of an interface string': { files: /^interface\//, pattern: /^ {2}(\w+): \S/gm },
  'a section of the interface': { files: /^interface\//, pattern: /^(\w+):$/gm },
  'a parameter of the catalogue': { files: /^parameters\.yaml$/, pattern: /^(\w+):$/gm },
  'a product': { files: /^products\.yaml$/, pattern: /^((?:lync|exchange)-server-\d+):$/gm },
};
