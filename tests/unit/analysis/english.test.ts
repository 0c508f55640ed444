import { expect, test } from 'vitest';
import { isEnglish } from '../../../lib/analysis/english.ts';
import { WordMeasures } from '../../../lib/analysis/word-measures.ts';
import { viewOf } from './view-of.ts';

test.each([
  ['We met the people who live by the canal and asked them.', true],
  ['Stakeholder engagement, policy development, outcome monitoring, resource allocation, capacity building.', true],
  ['Mae’r cyngor yn gweithio gyda phobl leol i wella ein gwasanaethau ar gyfer y dyfodol.', false],
  ['Le conseil travaille avec les habitants pour améliorer les services dans tous les quartiers.', false],
  ['Der Rat arbeitet mit den Menschen in der Stadt, und das ist nicht immer einfach für sie.', false],
  ['Rada pracuje z mieszkańcami, aby poprawić usługi w mieście, i nie jest to łatwe dla nas.', false],
  ['مجلس المدينة يعمل مع السكان المحليين لتحسين الخدمات في جميع الأحياء', false],
  ['Le conseil travaille avec les habitants', false],
  ['Mae gan bawb hawl i gwyno.', false],
  ['Meet at the Maison de la Culture', true],
  ['Café des Amis, Leeds', true],
  ['The café near the hôtel serves crème brûlée to all who come in.', true],
])('"%s" is taken as English: %s', (text, expected) => {
  expect(isEnglish(viewOf(text).tokens, new WordMeasures())).toBe(expected);
});
