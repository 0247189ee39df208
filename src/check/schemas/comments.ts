import ts from 'typescript';

/** The comments on one schema: above it, and above each of its fields. */
export interface SchemaDocs {
  about: string;
  fields: ReadonlyMap<string, string>;
}

/** The doc comments of the constants that a TypeScript text exports, and of the fields written in each. */
export function readComments(text: string): Map<string, SchemaDocs> {
  const file = ts.createSourceFile('schema.ts', text, ts.ScriptTarget.Latest, true);
  const constants = file.statements.filter(ts.isVariableStatement).flatMap((statement) =>
    statement.declarationList.declarations.map((declaration) => {
      const docs = { about: commentAbove(statement), fields: new Map(fieldsIn(declaration)) };
      return [declaration.name.getText(), docs] as const;
    }),
  );
  return new Map(constants);
}

/** The fields of `z.strictObject({ … })`, without those of nested groups. */
function fieldsIn({ initializer }: ts.VariableDeclaration): [name: string, comment: string][] {
  const [fields] = initializer && ts.isCallExpression(initializer) ? initializer.arguments : [];
  if (!fields || !ts.isObjectLiteralExpression(fields)) return [];
  return fields.properties.flatMap((field) =>
    field.name ? [[field.name.getText(), commentAbove(field)] as [string, string]] : [],
  );
}

function commentAbove(node: ts.Node): string {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return (ts.getTextOfJSDocComment(comments.at(-1)?.comment) ?? '').replaceAll(/\s+/g, ' ');
}
