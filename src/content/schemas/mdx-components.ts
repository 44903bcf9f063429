/** An attribute of a component: what it means, and what to write there as a sentence for diagnostics. */
interface ComponentAttribute {
  /** An attribute of need `translated` may be left out in English, and for names that no language translates. */
  readonly need: 'required' | 'translated';
  readonly description: string;
  readonly advice: string;
  /** The values to choose from, where they are fixed. */
  readonly values?: readonly string[];
}

/** A component that pages may use. */
export interface MdxComponent {
  readonly description: string;
  /** What to write between its tags, as a sentence for diagnostics; without it, they may be empty. */
  readonly wording?: string;
  /** Where its words stand, as a sentence for diagnostics, if none may stand between its tags. */
  readonly elsewhere?: string;
  readonly attributes: Readonly<Record<string, ComponentAttribute>>;
}

const english = {
  description: 'The same words in English.',
  advice: 'Give the English words too, as `en="Start"`.',
};

/** Every component that the MDX of a runbook may use, with its attributes. */
export const mdxComponents = {
  Task: {
    description: 'A section of the runbook; its steps stand in it.',
    attributes: {
      id: {
        need: 'required',
        description: 'The task of runbook.yaml.',
        advice: 'Write the id that the task has in runbook.yaml.',
      },
      title: {
        need: 'required',
        description: 'The heading.',
        advice: 'Write what the task achieves, in the language of the page.',
      },
    },
  },
  Step: {
    description: 'One action of a task; its commands follow its text.',
    attributes: {
      id: {
        need: 'required',
        description: 'The step of runbook.yaml.',
        advice: 'Write the id that the step has in runbook.yaml.',
      },
      title: {
        need: 'required',
        description: 'The heading.',
        advice: 'Write what the reader does in the step, in the language of the page.',
      },
    },
  },
  Note: {
    description: 'A paragraph set off from the text.',
    wording: 'Write what is to be noted, or remove it.',
    attributes: {
      kind: {
        need: 'required',
        description: 'How much it matters.',
        advice: 'Write one of these kinds, as `kind="note"`.',
        values: ['note', 'tip', 'important', 'warning'],
      },
    },
  },
  Background: {
    description:
      'Text of a task or step that is folded away for its length, until a reader opens it.',
    wording: 'Write what is to be folded away, or remove it.',
    attributes: {
      title: {
        need: 'required',
        description: 'The line that stays in sight.',
        advice: 'Write what the text is about, in the language of the page.',
      },
    },
  },
  Ui: {
    description: 'The label of a button, menu or window.',
    wording: 'Write the label as the window shows it.',
    attributes: { en: { need: 'translated', ...english } },
  },
  Ref: {
    description: 'A link to a page elsewhere.',
    wording: 'Write the words that lead there.',
    attributes: {
      id: {
        need: 'required',
        description: 'The entry of `links`.',
        advice: 'Write the id of an entry of `links` in runbook.yaml.',
      },
    },
  },
  Figure: {
    description: 'A drawing with its title and description.',
    elsewhere: 'Put words before or behind it, or into its description, beside the drawing.',
    attributes: {
      id: {
        need: 'required',
        description: 'The drawing.',
        advice: 'Write the name of a drawing in figures/, without `.svg`.',
      },
    },
  },
  Lifecycle: {
    description:
      'When the support of the products ends that `status` does not name; text within it follows.',
    attributes: {},
  },
  Term: {
    description: 'A word of the trade, followed by its English.',
    wording: 'Write the word in the language of the page.',
    attributes: { en: { need: 'required', ...english } },
  },
} as const satisfies Readonly<Record<string, MdxComponent>>;

/** The name of a component that pages may use. */
export type MdxComponentName = keyof typeof mdxComponents;

/** Whether a name is that of a component that pages may use. */
export function isMdxComponentName(name: string): name is MdxComponentName {
  return Object.hasOwn(mdxComponents, name);
}

/** The component of a name, if pages may use one of that name. */
export function findMdxComponent(name: string): MdxComponent | undefined {
  return isMdxComponentName(name) ? mdxComponents[name] : undefined;
}
