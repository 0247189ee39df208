import { join, relative } from 'node:path';
import ts from 'typescript';
import { projectFolder } from '#command/settings.ts';

/** What the compiler says of the code in `src/` once every vocabulary has one member more. */
export interface Compiled {
  /** The files in which a new member of this vocabulary is an error, once for each place. */
  problemsWith(vocabulary: string): string[];
  /** Comparisons by `===` or `!==` with one member, of a value that might as well be the new one. */
  comparisons: { file: string; text: string }[];
  /** The members there are. */
  members: ReadonlySet<string>;
}

/** Compiles `src/` with one member added to each vocabulary, given its list's name and file; nothing is written. */
export function withNewMembers(vocabularies: Readonly<Record<string, string>>): Compiled {
  const members = new Set<string>();
  const options = readOptions();
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (path) => {
    const own = Object.keys(vocabularies).filter((name) => vocabularies[name] === inProject(path));
    return own.reduce((text, name) => addMember(text, name, members), read(path));
  };
  const rootNames = ts.sys.readDirectory(join(projectFolder, 'src'), ['.ts']);
  const program = ts.createProgram({ rootNames, options, host });
  const deciding = sourceFiles(program).filter(({ text }) => quotesOneOf(members, text));
  const problems = deciding.flatMap((file) =>
    program.getSemanticDiagnostics(file).map(({ messageText }) => ({
      file: inProject(file.fileName),
      text: ts.flattenDiagnosticMessageText(messageText, '\n'),
    })),
  );
  return {
    problemsWith: (name) =>
      problems.filter(({ text }) => text.includes(newMember(name))).map(({ file }) => file),
    comparisons: deciding.flatMap((file) =>
      comparisonsIn(file, { checker: program.getTypeChecker(), members }),
    ),
    members,
  };
}

/** No other text of the code looks like it, so that a message about it is known by it. */
function newMember(vocabulary: string): string {
  return `new member of ${vocabulary}`;
}

function addMember(text: string | undefined, vocabulary: string, members: Set<string>): string {
  const list = new RegExp(`export const ${vocabulary} = \\[([^\\]]*)`);
  const [, written = ''] = list.exec(text ?? '') ?? [];
  if (written === '') throw new Error(`There is no list ${vocabulary} where it should be`);
  for (const [, member = ''] of written.matchAll(/'([^']+)'/g)) members.add(member);
  return (text ?? '').replace(
    list,
    (found) => `${found.trimEnd().replace(/,$/, '')}, '${newMember(vocabulary)}'`,
  );
}

/** Who decides about a member writes another one down, as a key or in quotes; the rest need not be compiled. */
function quotesOneOf(members: ReadonlySet<string>, text: string): boolean {
  return [...members].some((member) => text.includes(`'${member}'`) || text.includes(`${member}:`));
}

function comparisonsIn(
  file: ts.SourceFile,
  { checker, members }: { checker: ts.TypeChecker; members: ReadonlySet<string> },
): { file: string; text: string }[] {
  const found: { file: string; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && isEquality(node.operatorToken.kind)) {
      const [value, literal] = ts.isStringLiteral(node.left)
        ? [node.right, node.left]
        : [node.left, node.right];
      if (
        ts.isStringLiteral(literal) &&
        members.has(literal.text) &&
        mayBeNew(checker.getTypeAtLocation(value))
      )
        found.push({ file: inProject(file.fileName), text: node.getText(file) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isEquality(operator: ts.SyntaxKind): boolean {
  return (
    operator === ts.SyntaxKind.EqualsEqualsEqualsToken ||
    operator === ts.SyntaxKind.ExclamationEqualsEqualsToken
  );
}

function mayBeNew(type: ts.Type): boolean {
  const types = type.isUnion() ? type.types : [type];
  return types.some((one) => one.isStringLiteral() && one.value.startsWith(newMember('')));
}

function readOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(projectFolder, 'tsconfig.json'), ts.sys.readFile);
  return ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, projectFolder).options;
}

function sourceFiles(program: ts.Program): ts.SourceFile[] {
  return program.getSourceFiles().filter(({ fileName }) => inProject(fileName).startsWith('src/'));
}

function inProject(path: string): string {
  return relative(projectFolder, path);
}
