import { describe, expect, test } from 'vitest';
import { DraftEntries } from '../../../lib/page/draft-entries.ts';
import { block, findingIn, known } from './findings.ts';

const uncheckedTexts = (entries: DraftEntries) => entries.unchecked.map(({ text }) => text);
const found = (entries: DraftEntries) =>
  entries.all.map(({ analysis }) => analysis.findings.map(({ text }) => text).join());

/** A draft of two checked blocks. */
function checkedDraft(): DraftEntries {
  const entries = new DraftEntries();
  entries.update([block(1, 'We leverage it.'), block(2, 'They utilise it.')]);
  entries.accept([known(1, 'We leverage it.', 'leverage'), known(2, 'They utilise it.', 'utilise')]);
  return entries;
}

describe('the entries of a draft', () => {
  test('an update tells whether it was a key within a word, and nothing more', () => {
    const entries = new DraftEntries();
    const texts = [
      ['We le', 'Yes'],
      ['We lev', 'Yes'],
      ['We levv', 'Yes'],
      ['We lev', 'Yes'],
      ['We lev ', 'Yes'],
      ['We lev', 'Yes'],
      ['We lev', 'Yess'],
      ['We lev.', 'Yess'],
      ['We levy', 'Yess'],
      ['We levies', 'Yess'],
      ['We lewies', 'Yess'],
      ['We levie', 'Yes'],
      ['We levi', 'Yes', 'A'],
    ];
    const within = texts.map((draft) => {
      entries.update(draft.map((text, id) => block(id, text)));
      return [draft.join('|'), entries.isWithinWord];
    });
    expect(within.filter(([, isWithin]) => isWithin).map(([draft]) => draft)).toEqual([
      'We lev|Yes',
      'We levv|Yes',
      'We lev|Yes',
      'We lev|Yes',
      'We lev|Yess',
    ]);
  });

  test('are unchecked at first and checked when the answer is taken in', () => {
    const entries = new DraftEntries();
    expect(entries.update([block(1, 'We leverage it.')])).toBe(true);
    expect(uncheckedTexts(entries)).toEqual(['We leverage it.']);
    entries.accept([known(1, 'We leverage it.', 'leverage')]);
    expect([uncheckedTexts(entries), found(entries)]).toEqual([[], ['leverage']]);
  });

  test('need no check where nothing changed, even when the editor made its elements anew', () => {
    const entries = checkedDraft();
    expect(entries.update([block(7, 'We leverage it.'), block(8, 'They utilise it.')])).toBe(false);
    expect([uncheckedTexts(entries), found(entries)]).toEqual([[], ['leverage', 'utilise']]);
    expect(entries.all.map(({ block: { id } }) => id)).toEqual([7, 8]);
  });

  test('ask for the changed block only, and keep its findings meanwhile', () => {
    const entries = checkedDraft();
    entries.update([block(1, 'We leverage it.'), block(2, 'They do utilise it.')]);
    expect([uncheckedTexts(entries), found(entries)]).toEqual([['They do utilise it.'], ['leverage', 'utilise']]);
  });

  test('drop a stale answer, and know it when the text comes back', () => {
    const entries = checkedDraft();
    entries.update([block(1, 'We leverage it.'), block(2, 'They x')]);
    entries.update([block(1, 'We leverage it.'), block(2, 'They xy')]);
    entries.accept([known(2, 'They x')]);
    expect(uncheckedTexts(entries)).toEqual(['They xy']);
    entries.update([block(1, 'We leverage it.'), block(2, 'They x')]);
    expect(uncheckedTexts(entries)).toEqual([]);
  });

  test('need no check when an edit is undone', () => {
    const entries = checkedDraft();
    entries.update([block(2, 'They utilise it.')]);
    entries.update([block(9, 'We leverage it.'), block(2, 'They utilise it.')]);
    expect([uncheckedTexts(entries), found(entries)]).toEqual([[], ['leverage', 'utilise']]);
  });

  test('are checked again when a block becomes a list item or hangs from another line', () => {
    const entries = checkedDraft();
    entries.update([
      block(1, 'We leverage it.'),
      { id: 2, text: 'They utilise it.', kind: 'list-item', leadIn: 'We:' },
    ]);
    expect(uncheckedTexts(entries)).toEqual(['They utilise it.']);
  });

  test('are all checked again when the rule set changed, and keep their findings meanwhile', () => {
    const entries = checkedDraft();
    entries.outdate();
    expect(uncheckedTexts(entries)).toEqual(['We leverage it.', 'They utilise it.']);
    expect(found(entries)).toEqual(['leverage', 'utilise']);
  });

  test('keep a finding ignored when its block is checked again', () => {
    const entries = checkedDraft();
    const [finding] = entries.all[0]?.analysis.findings ?? [];
    if (finding) entries.ignore(0, finding);
    entries.update([block(1, 'Now we leverage it.'), block(2, 'They utilise it.')]);
    const text = 'Now we leverage it.';
    const again = findingIn(text, 'leverage');
    entries.accept([{ ...known(1, text), analysis: { ...known(1, text).analysis, findings: [again] } }]);
    expect([...(entries.all[0]?.ignored ?? [])]).toEqual([again]);
  });

  test('become none when the draft is emptied', () => {
    const entries = checkedDraft();
    expect(entries.update([])).toBe(true);
    expect(entries.all).toEqual([]);
  });
});
