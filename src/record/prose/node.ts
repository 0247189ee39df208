import type { HastNode } from 'satteri';

/** A node of the parsed prose. */
export type ProseNode = HastNode;

/** A tag of the text; its name says which component it is. */
export type ComponentNode = Extract<ProseNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
