import { expect, test } from 'vitest';
import { longForms } from '../../../../lib/analysis/data/long-forms.ts';
import { createChecker } from '../../../../lib/analysis/index.ts';

const checker = createChecker();

/** What the card of the acronym in a text offers, with the text as it would then be for a replacement. */
function offersIn(text: string): string[] {
  const [finding] = checker
    .check({ text, kind: 'paragraph' })
    .findings.filter(({ category }) => category === 'acronym');
  return (finding?.suggestions ?? []).map(({ kind, text: wording, start }) =>
    kind === 'replace' && finding
      ? text.slice(0, start ?? finding.start) + wording + text.slice(finding.end)
      : `${kind}: ${wording}`,
  );
}

test.each([
  ['We wrote to the ICB.', ['We wrote to the integrated care board (ICB).']],
  ['ICBs met.', ['Integrated care boards (ICBs) met.']],
  ['This is a SRO.', ['This is a senior responsible owner (SRO).', 'This is a senior responsible officer (SRO).']],
  ['Ask an LADO.', ['Ask a local authority designated officer (LADO).']],
  ['The NHS ICB agreed.', ['The NHS integrated care board (ICB) agreed.']],
  ['DWP will pay.', ['The Department for Work and Pensions (DWP) will pay.']],
  ['It comes from the new DWP.', ['It comes from the new Department for Work and Pensions (DWP).']],
  ['Read DWP rules.', ['Read Department for Work and Pensions (DWP) rules.']],
  ['It came from NHSE.', ['It came from NHS England (NHSE).']],
  ['They wrote to Cafcass.', ['They wrote to the Children and Family Court Advisory and Support Service (Cafcass).']],
  ['The ICB’s plan', ['ask: Does it stand for “integrated care board”? Write it in full the first time.']],
  ['An ICB-led plan', ['ask: Does it stand for “integrated care board”? Write it in full the first time.']],
  ['The board (ICB) met.', ['ask: Does it stand for “integrated care board”? Write it in full the first time.']],
  ['The QXZ met.', ['ask: What do the letters stand for? Write it in full the first time.']],
])('the card offers the words in full: %s', (text, offers) => {
  expect(offersIn(text)).toEqual(offers);
});

test('every offer that is taken explains the letters', () => {
  const written = [...longForms].flatMap(([letters, forms]) =>
    forms.map((form) => `We wrote of the ${form} (${letters}).`),
  );
  expect(written.filter((text) => offersIn(text).length > 0)).toEqual([]);
});
