import { describe, expect, test } from 'vitest';
import { type BlockSource, nodesOf, sourceOf } from '../../../pages/google-docs/document-source.ts';
import { EditedDocument } from '../../../pages/google-docs/model/edited-document.ts';

const STRUCTURE = { tables: 'marked', textEnd: 'newline' } as const;

function open(...blocks: BlockSource[]): EditedDocument {
  return new EditedDocument(nodesOf({ id: 't.0', title: 'Tab 1', blocks }, STRUCTURE));
}

const lines = ({ body }: EditedDocument) =>
  body.nodes.flatMap((node) => (node.type === 'paragraph' ? [sourceOf(node)] : []));

function select(document: EditedDocument, wording: string): void {
  const start = document.body.text().indexOf(wording);
  document.select(start, start + wording.length);
}

describe('the document’s text', () => {
  test('begins and ends as Google Docs’ does, with a control character for each part of a table', () => {
    expect(open('A', { break: 'section' }, { table: [['B', 'C\nD']] }).body.text()).toBe(
      '\u0003A\n\u001c\u0010\u0012\u001cB\n\u001cC\nD\n\u0011\n',
    );
  });

  test('has no control characters of tables and another end where they are switched off', () => {
    const nodes = nodesOf(
      { id: 't', title: 'T', blocks: [{ table: [['B', 'C']] }] },
      { tables: 'bare', textEnd: 'section' },
    );
    expect(new EditedDocument(nodes).body.text()).toBe('\u0003B\nC\n\n\u0003\n');
  });

  test('is the same kept up to date as read anew', () => {
    const document = open('We leverage it.', 'Then we go.');
    document.body.text();
    select(document, 'it.\nThen');
    document.write('this', { typed: false });
    expect(document.body.text()).toBe('\u0003We leverage this we go.\n');
    expect(lines(document)).toEqual(['We leverage this we go.']);
  });
});

describe('writing', () => {
  test('over part of a bold word keeps it bold', () => {
    const document = open('We lever*aged* it.');
    select(document, 'aged');
    document.write('AGED', { typed: false });
    expect(lines(document)).toEqual(['We lever*AGED* it.']);
  });

  test('over a phrase takes the style of its first letter', () => {
    const document = open('We lever*aged* it.');
    select(document, 'leveraged');
    document.write('used', { typed: false });
    expect(lines(document)).toEqual(['We used it.']);
  });

  test('does nothing where the selection crosses a cell’s edge', () => {
    const document = open({ table: [['one', 'two']] });
    select(document, 'one\n\u001ctwo');
    document.write('x', { typed: false });
    expect(lines(document)).toEqual(['one', 'two', '']);
  });

  test('does nothing while the document is only viewed', () => {
    const document = open('We go.');
    document.mode = 'viewing';
    select(document, 'go');
    document.write('ran', { typed: false });
    document.delete('before');
    document.toggleBold();
    expect(lines(document)).toEqual(['We go.']);
  });

  test('while suggesting keeps what it writes over, struck out, and is undone in one step', () => {
    const document = open('We utilise it.');
    document.mode = 'suggesting';
    select(document, 'utilise');
    document.write('use', { typed: false });
    expect(lines(document)).toEqual(['We {-utilise-}{+use+} it.']);
    document.undo();
    expect(lines(document)).toEqual(['We utilise it.']);
  });
});

describe('undo and redo', () => {
  test('take typing back as one step and a paste as another', () => {
    const document = open('We go.');
    document.select(3, 3);
    for (const character of ' now') document.write(character, { typed: true });
    select(document, 'go');
    document.write('ran', { typed: false });
    expect(lines(document)).toEqual(['We now ran.']);
    document.undo();
    expect(lines(document)).toEqual(['We now go.']);
    document.undo();
    expect(lines(document)).toEqual(['We go.']);
    document.redo();
    document.redo();
    expect(lines(document)).toEqual(['We now ran.']);
  });

  test('bring back what stood on both sides of a paragraph’s end, styles and all', () => {
    const document = open({ kind: 'heading', text: 'A *title*' }, { kind: 'bullet', text: '_an_ item' });
    const before = document.body.nodes;
    select(document, 'title\nan');
    document.delete('before');
    expect(lines(document)).toEqual(['A  item']);
    document.undo();
    expect(document.body.nodes).toEqual(before);
  });

  test('move along with what a collaborator writes', () => {
    const document = open('We utilise it.');
    select(document, 'utilise');
    document.write('use', { typed: false });
    document.changeByOther(1, 1, 'Today ');
    document.undo();
    expect(lines(document)).toEqual(['Today We utilise it.']);
  });
});
