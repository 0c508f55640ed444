import { expect, test } from 'vitest';
import { nodesOf } from '../../../pages/google-docs/document-source.ts';
import { EditedDocument } from '../../../pages/google-docs/model/edited-document.ts';
import { textAsTold } from '../../../pages/google-docs/text-as-told.ts';

function proposed(): EditedDocument {
  const structure = { tables: 'marked', textEnd: 'newline' } as const;
  const document = new EditedDocument(nodesOf({ id: 't.0', title: 'T', blocks: ['We utilise it.'] }, structure));
  document.mode = 'suggesting';
  document.select(4, 11);
  document.write('use', { typed: false });
  return document;
}

test('proposals that are kept leave text and offsets as they are', () => {
  const told = textAsTold(proposed().body, 'kept');
  expect([told.text, told.toBody(9), told.fromBody(9)]).toEqual(['\u0003We utiliseuse it.\n', 9, 9]);
});

test('proposals that are accepted leave out what is to go, and offsets fit the document', () => {
  const { body } = proposed();
  const told = textAsTold(body, 'accepted');
  expect(told.text).toBe('\u0003We use it.\n');
  for (let offset = 0; offset < told.text.length; offset += 1) {
    expect(body.text()[told.toBody(offset)]).toBe(told.text[offset]);
    expect(told.fromBody(told.toBody(offset))).toBe(offset);
  }
});
