import { strToU8, zipSync } from 'fflate';

/** What a Word file for a test is made of. */
export interface WordFileParts {
  /** What stands in `w:body`, as XML. */
  readonly body: string;
  /** Other parts by their path in the file, as XML. */
  readonly parts?: Readonly<Record<string, string>>;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A Word file as Word writes it, in its bare parts: real, zipped, whole. */
export function wordFile({ body, parts = {} }: WordFileParts): Buffer {
  const overrides = Object.keys(parts).map(
    (path) =>
      `<Override PartName="/${path}" ContentType="${WORD_TYPE}.${path.replace(/^word\/|\d*\.xml$/g, '')}+xml"/>`,
  );
  const relations = Object.keys(parts).map((path, at) => {
    const name = path.replace(/^word\//, '');
    return `<Relationship Id="r${at}" Type="${OFFICE}/${name.replace(/\d*\.xml$/, '')}" Target="${name}"/>`;
  });
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)]))));
}

const run = (text: string, tag: 't' | 'delText' = 't') =>
  `<w:r><w:${tag} xml:space="preserve">${text}</w:${tag}></w:r>`;

/** A paragraph; with `style`, of that style. */
export function wordParagraph(text: string, style?: 'Heading1' | 'Heading2'): string {
  return `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${run(text)}</w:p>`;
}

/** A paragraph in which somebody put `added` in the place of `deleted`, tracked. */
export function wordChange(before: string, deleted: string, added: string): string {
  const by = 'w:id="1" w:author="Sam" w:date="2026-01-01T00:00:00Z"';
  return `<w:p>${run(before)}<w:del ${by}>${run(deleted, 'delText')}</w:del><w:ins ${by}>${run(added)}</w:ins></w:p>`;
}

/** The part of a Word file that holds its comments. */
export function wordComments(texts: readonly string[]): Readonly<Record<string, string>> {
  const comments = texts.map((text, at) => `<w:comment w:id="${at}" w:author="Sam">${wordParagraph(text)}</w:comment>`);
  return { 'word/comments.xml': `<w:comments ${W}>${comments.join('')}</w:comments>` };
}

/** What a Word file protected with a password begins with: an OLE file whose directory names the encrypted package. */
export function protectedWordFile(): Buffer {
  const file = Buffer.alloc(4096);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file);
  Buffer.from('EncryptedPackage', 'utf16le').copy(file, 1024);
  return file;
}
