import { expect, test } from 'vitest';
import { articleFor } from '../../../lib/analysis/articles.ts';

test.each([
  ['plan', 'a'],
  ['idea', 'an'],
  ['hour', 'an'],
  ['honest answer', 'an'],
  ['house', 'a'],
  ['user', 'a'],
  ['useful tool', 'a'],
  ['union', 'a'],
  ['unit', 'a'],
  ['unimportant point', 'an'],
  ['unintended effect', 'an'],
  ['urgent need', 'an'],
  ['European law', 'a'],
  ['one-off grant', 'a'],
  ['once-only offer', 'a'],
  ['NHS trust', 'an'],
  ['UK law', 'a'],
  ['MP', 'an'],
  ['8-week wait', 'an'],
  ['10-week wait', 'a'],
  ['“open” door', 'an'],
  ['', 'a'],
])('%s takes %s', (wording, article) => {
  expect(articleFor(wording)).toBe(article);
});
