import type { StoredData } from '../../lib/messaging/protocol.ts';
import { CATEGORY_LABELS } from '../../lib/shared/category-label.ts';
import { READER_NAMES } from '../shared/readers.ts';
import { counted } from './count-words.ts';

/** One kind of thing that is stored, in words. */
export interface StoredItem {
  readonly name: string;
  readonly amount: string;
  readonly purpose: string;
}

/** Every kind of thing that may be stored, and how much there is of it. */
export function storedItems(stored: StoredData): StoredItem[] {
  const { terms, failure, readers, categoriesOff, ignoredWordings, ignoredPlaces, sitesOff, sitesChosen } = stored;
  return [
    {
      name: 'Your organisation’s terms',
      amount: failure ?? counted(terms, 'term'),
      purpose: 'To mark them in your drafts.',
    },
    {
      name: 'Readers',
      amount: readers.map((reader) => READER_NAMES[reader].name).join(', '),
      purpose: 'Wording that all of them know is left unmarked.',
    },
    {
      name: 'What is not marked',
      amount: categoriesOff.map((category) => CATEGORY_LABELS[category]).join(', ') || 'Nothing switched off',
      purpose: 'Kinds of finding you switched off.',
    },
    {
      name: 'Ignored for good',
      amount: counted(ignoredWordings, 'wording'),
      purpose: 'Words you chose to see no mark on, kept as you saw them.',
    },
    {
      name: 'Ignored in one place',
      amount: counted(ignoredPlaces, 'place'),
      purpose: 'Kept as fingerprints that cannot be read back, for 180 days at most.',
    },
    {
      name: 'Sites switched on',
      amount: counted(sitesChosen, 'site'),
      purpose: 'Where you let Common Ground work. Your browser keeps the list.',
    },
    {
      name: 'Sites switched off',
      amount: counted(sitesOff, 'site'),
      purpose: 'Where you told Common Ground to keep quiet.',
    },
    {
      name: 'A random key',
      amount: stored.hasSalt ? 'Kept' : 'None',
      purpose: 'Makes the fingerprints yours alone. It says nothing about you.',
    },
    {
      name: 'The drafts you were in',
      amount: stored.hasFocusedDraft ? 'Their tabs, by number' : 'None',
      purpose: 'So that the popup finds them. Gone when the browser closes.',
    },
    {
      name: 'Counters',
      amount: 'Two whole numbers',
      purpose: 'They grow with every change, so that open drafts know of it.',
    },
  ];
}
