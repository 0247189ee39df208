import { isScalar, Scalar, visit, type Document } from 'yaml';

/** A document as text: one line a value, words in quotes, so that no text is taken for YAML. */
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

/** Behind a text a comment stands off by two blanks, or readers would ask whether it was meant as one. */
function markComment(comment: string): string {
  return comment.replaceAll(/^(?!$)(?: $)?/gm, `${MARK}#`);
}

/** No content file may hold this character. */
const MARK = '\ufdd3';

/** Ids, dates and addresses need no quotes; the writer adds them where a word would be read as something else. */
function isPlainWord(node: unknown): boolean {
  return (
    isScalar(node) && /^[a-z0-9][\w.:/?=&%+~-]*$/i.test(String(node.value)) && !isTruth(String(node.value))
  );
}

/** Words that some YAML readers take for true or false. */
function isTruth(text: string): boolean {
  return /^(?:y|n|yes|no|on|off)$/i.test(text);
}
