import { isScalar, Scalar, visit, type Document } from 'yaml';

/** A document as text: one line per value, words quoted, so that no text can be misread as YAML syntax. */
export function yamlText(document: Document): string {
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || node.range || typeof node.value !== 'string') return;
      node.type = isPlainWord(node) ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
    },
  });
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false, commentString: markComment });
  return text.replaceAll(new RegExp(`^( *)${MARK}`, 'gm'), '$1').replaceAll(` ${MARK}`, '  ');
}

/** Two spaces before a comment that follows a value, or the check would ask whether it was meant as one. */
function markComment(comment: string): string {
  return comment.replaceAll(/^(?!$)(?: $)?/gm, `${MARK}#`);
}

/** A noncharacter, which no content file may contain. */
const MARK = '\ufdd3';

/** Ids, dates and addresses need no quotes; the writer adds them if a word would be read as something else. */
function isPlainWord(node: unknown): boolean {
  return (
    isScalar(node) && /^[a-z0-9][\w.:/?=&%+~-]*$/i.test(String(node.value)) && !isTruth(String(node.value))
  );
}

/** Words that some YAML parsers read as true or false. */
function isTruth(text: string): boolean {
  return /^(?:y|n|yes|no|on|off)$/i.test(text);
}
