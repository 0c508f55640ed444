import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../lib/documents/decode-text.ts';
import { textHtml } from '../../../lib/documents/text-html.ts';
import { wordNotes } from '../../../lib/documents/word-notes.ts';

describe('a text file', () => {
  test.each([
    ['UTF-8', Buffer.from('£5 – 😀'), { text: '£5 – 😀', isGuess: false }],
    ['UTF-8 with its mark', Buffer.from('\uFEFF£5'), { text: '£5', isGuess: false }],
    ['UTF-16', Buffer.from('\uFEFF£5', 'utf16le'), { text: '£5', isGuess: false }],
    ['an older encoding', Buffer.from([0xa3, 0x35]), { text: '£5', isGuess: true }],
  ])('is read in %s', (_name, bytes, decoded) => {
    expect(decodeText(bytes)).toEqual(decoded);
  });

  test('is refused when it is no text', () => {
    expect(() => decodeText(new Uint8Array([65, 0, 1]))).toThrow('This is not a text file.');
  });

  test('comes as headings, paragraphs and lists, and no sign in it is markup', () => {
    expect(textHtml('# A & B\r\n\r\nOne\r\ntwo.\r\n\r\n- <b>x</b>\r\n- y\r\n\r\nThree.\r\n')).toBe(
      '<h2>A &amp; B</h2><p>One two.</p><ul><li>&lt;b&gt;x&lt;/b&gt;</li><li>y</li></ul><p>Three.</p>',
    );
    expect(textHtml('')).toBe('');
  });
});

describe('what is left out of a Word file', () => {
  test('is nothing where there was only text', () => {
    expect(wordNotes({ 'word/document.xml': '<w:p/>', 'word/header1.xml': '<w:hdr><w:p/></w:hdr>' })).toEqual([]);
  });

  test('is said in plain words', () => {
    expect(
      wordNotes({
        'word/document.xml': '<w:ins w:id="1"/><w:del w:id="2"/><w:delText/><w:drawing/><w:insideH/>',
        'word/comments.xml': '<w:comments><w:comment w:id="1"/></w:comments>',
        'word/footer2.xml': '<w:ftr><w:t>1</w:t></w:ftr>',
      }),
    ).toEqual([
      'The text is as it would be with all 2 tracked changes accepted: what was added is here, what was deleted is not.',
      '1 comment left out.',
      '1 picture left out.',
      'Headers and footers left out.',
    ]);
  });
});
