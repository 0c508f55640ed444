/** The parts of a Word file, by their path in it, as XML. */
export type WordParts = Readonly<Record<string, string>>;

/** What of a Word file is not in the text that was taken, in plain words. */
export function wordNotes(parts: WordParts): string[] {
  const main = parts['word/document.xml'] ?? '';
  const [added, deleted] = [count(main, /<w:ins\s/g), count(main, /<w:del\s/g)];
  const comments = count(parts['word/comments.xml'] ?? '', /<w:comment\s/g);
  const pictures = count(main, /<(?:w:drawing|w:pict)[\s/>]/g);
  const edges = Object.entries(parts).filter(
    ([path, xml]) => /^word\/(?:header|footer)\d*\.xml$/.test(path) && /<w:t[\s>]/.test(xml),
  );
  return [
    ...(added + deleted > 0 ? [changesNote(added, deleted)] : []),
    ...(comments > 0 ? [`${counted(comments, 'comment')} left out.`] : []),
    ...(pictures > 0 ? [`${counted(pictures, 'picture')} left out.`] : []),
    ...(edges.length > 0 ? ['Headers and footers left out.'] : []),
  ];
}

function changesNote(added: number, deleted: number): string {
  return `The text is as it would be with all ${counted(added + deleted, 'tracked change')} accepted: what was added is here, what was deleted is not.`;
}

const count = (xml: string, pattern: RegExp) => xml.match(pattern)?.length ?? 0;
const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
