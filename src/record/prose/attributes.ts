import { ID_SHAPE } from '../shared/id.ts';
import { restoreText } from './neutralise-mdx.ts';
import type { ComponentNode } from './node.ts';
import type { ComponentName } from './tag-names.ts';
import type { ProseProblem } from './problem.ts';

/** The source a component names, null if missing or malformed, and what is wrong with it. */
export function sourceOf(
  node: ComponentNode,
  name: ComponentName,
): { source: string | null; problems: ProseProblem[] } {
  const line = node.position?.start.line ?? null;
  const findings = node.attributes.flatMap((attribute) => attributeFinding(attribute, name));
  const sources = node.attributes.filter((attribute) => 'name' in attribute && attribute.name === 'source');
  if (name !== 'Callout') findings.push(...countFinding(sources.length, name));
  const value = sources[0]?.value;
  const source = typeof value === 'string' && ID_SHAPE.test(value) ? value : null;
  return { source, problems: findings.map((finding) => ({ line, ...finding })) };
}

type Finding = Omit<ProseProblem, 'line'>;
type Attribute = ComponentNode['attributes'][number];

function attributeFinding(attribute: Attribute, name: ComponentName): Finding[] {
  if (
    attribute.type === 'mdxJsxExpressionAttribute' ||
    (typeof attribute.value === 'object' && attribute.value !== null)
  ) {
    return [{ rule: 'mdx-attribute', message: `An attribute of <${name}> is code.`, fix: usage(name) }];
  }
  const isSource = name !== 'Callout' && attribute.name === 'source';
  if (!isSource) return [wrong(`<${name}> has no attribute "${restoreText(attribute.name)}".`, name)];
  const value = attribute.value ?? '';
  return ID_SHAPE.test(value)
    ? []
    : [
        wrong(
          `"${restoreText(value).slice(0, 80)}" is not the id of a source: small letters, digits and hyphens.`,
          name,
        ),
      ];
}

function countFinding(count: number, name: ComponentName): Finding[] {
  if (count === 1) return [];
  return [wrong(`<${name}> names ${count === 0 ? 'no source' : `${count} sources`}.`, name)];
}

function wrong(message: string, name: ComponentName): Finding {
  return { rule: 'component-attribute', message, fix: usage(name) };
}

function usage(name: ComponentName): string {
  if (name === 'Callout') return 'Write <Callout> without attributes.';
  return name === 'Cite'
    ? 'Write <Cite source="id" />, one for each source.'
    : 'Write <Quote source="id">words</Quote>.';
}
