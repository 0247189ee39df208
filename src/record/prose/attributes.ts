import { ID_SHAPE } from '../shared/id.ts';
import { restoreText } from './neutralise-mdx.ts';
import type { ComponentNode } from './node.ts';
import type { ComponentName } from './tag-names.ts';
import type { ProseProblem } from './problem.ts';

/** What a component names, each null if missing or malformed, and what is wrong with it. */
export interface Named {
  source: string | null;
  /** A passage of the source. */
  passage: string | null;
  problems: ProseProblem[];
}

/** Reads the attributes of a component. */
export function namedBy(node: ComponentNode, name: ComponentName): Named {
  const line = node.position?.start.line ?? null;
  const known = ATTRIBUTES[name];
  const findings = [
    ...node.attributes.flatMap((attribute) => attributeFinding(attribute, name)),
    ...known.flatMap((kind) => countFinding(valuesOf(node, kind).length, kind, name)),
  ];
  return {
    source: idIn(node, 'source'),
    passage: idIn(node, 'passage'),
    problems: findings.map((finding) => ({ line, ...finding })),
  };
}

type Finding = Omit<ProseProblem, 'line'>;
type Attribute = ComponentNode['attributes'][number];
type Kind = 'source' | 'passage';

/** The attributes that each component takes; all of them are ids. */
const ATTRIBUTES: Record<ComponentName, readonly Kind[]> = {
  Cite: ['source', 'passage'],
  Quote: ['source'],
  Callout: [],
};

function valuesOf(node: ComponentNode, kind: Kind): Attribute['value'][] {
  return node.attributes.flatMap((attribute) =>
    'name' in attribute && attribute.name === kind ? [attribute.value] : [],
  );
}

function idIn(node: ComponentNode, kind: Kind): string | null {
  const [value] = valuesOf(node, kind);
  return typeof value === 'string' && ID_SHAPE.test(value) ? value : null;
}

function attributeFinding(attribute: Attribute, name: ComponentName): Finding[] {
  if (
    attribute.type === 'mdxJsxExpressionAttribute' ||
    (typeof attribute.value === 'object' && attribute.value !== null)
  ) {
    return [{ rule: 'mdx-attribute', message: `An attribute of <${name}> is code.`, fix: usage(name) }];
  }
  const kind = ATTRIBUTES[name].find((known) => known === attribute.name);
  if (!kind) return [wrong(`<${name}> has no attribute "${restoreText(attribute.name)}".`, name)];
  const value = attribute.value ?? '';
  return ID_SHAPE.test(value)
    ? []
    : [
        wrong(
          `"${restoreText(value).slice(0, 80)}" is not the id of a ${kind}: small letters, digits and hyphens.`,
          name,
        ),
      ];
}

/** Each names one source; a passage may be left out. */
function countFinding(count: number, kind: Kind, name: ComponentName): Finding[] {
  if (count === 1 || (count === 0 && kind === 'passage')) return [];
  return [wrong(`<${name}> names ${count === 0 ? `no ${kind}` : `${count} ${kind}s`}.`, name)];
}

function wrong(message: string, name: ComponentName): Finding {
  return { rule: 'component-attribute', message, fix: usage(name) };
}

function usage(name: ComponentName): string {
  if (name === 'Callout') return 'Write <Callout> without attributes.';
  return name === 'Cite'
    ? 'Write <Cite source="id" />, one for each source, with passage="id" to name a passage of it.'
    : 'Write <Quote source="id">words</Quote>.';
}
