import { defineMdastPlugin } from 'satteri';

/** Wraps the steps of a `<Task>` in one `<Steps>`, so that they can be an ordered list below the task's prose. */
export const steps = defineMdastPlugin({
  name: 'fieldbook-steps',
  mdxJsxFlowElement(node, ctx) {
    if (node.name !== 'Task') return;
    const isStep = (child: (typeof node.children)[number]) =>
      child.type === 'mdxJsxFlowElement' && child.name === 'Step';
    const prose = node.children.filter((child) => !isStep(child));
    const list = node.children.filter(isStep);
    ctx.replaceNode(node, {
      type: 'mdxJsxFlowElement',
      name: 'Task',
      attributes: node.attributes,
      children: [
        ...prose,
        { type: 'mdxJsxFlowElement', name: 'Steps', attributes: [], children: list },
      ],
    });
  },
});
