import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../lib/analysis/index.ts';
import { textBlocks } from '../../../lib/report/text-blocks.ts';

const checker = createChecker();
/** What is marked in a text, and how many of its words count for its reading age. */
const said = (text: string) => {
  const analyses = textBlocks(text).map((block) => checker.check(block));
  return {
    marked: analyses.flatMap(({ findings }) => findings.map((finding) => finding.text)),
    read: analyses.reduce((sum, { counts }) => sum + counts.words, 0),
  };
};

describe('nothing is said of', () => {
  test.each([
    [
      'Welsh',
      'Mae gan y strategaeth hon nodau clir, a bydd y cyngor yn gweithio gyda phob cymuned yn y sir er mwyn gwella gwasanaethau.',
    ],
    ['a short line of Welsh', 'Mae gan bawb hawl i gwyno.'],
    [
      'French',
      'Le conseil est responsable de la stratégie et des initiatives pour les familles, avec une vision holistique.',
    ],
    [
      'Polish',
      'Strategia jest ważna dla rady i nie ma w niej innowacji, które są potrzebne na terenie całego hrabstwa.',
    ],
    ['Arabic', 'يعمل المجلس مع المجتمع المحلي لتحسين الخدمات وتقديم الدعم لكل أسرة في المدينة.'],
    ['code', 'const stakeholders = users.filter((user) => user.role === "stakeholder"); leverage(stakeholders);'],
    ['a command', 'git commit -m "utilise holistic framework" && npm run deploy -- --stakeholder=$USER;'],
    ['mark-up', '<section class="stakeholder"><p id="outcomes">holistic</p></section>'],
    ['a row of figures', 'Capital programme 1,200 3,450 5,000 2019/20 7.5%'],
    ['a postal address', 'Corporate Governance Directorate, Strategy House, 12 Utilisation Row, Leeds LS1 4AP'],
    ['the head of an e-mail', 'Subject: stakeholder engagement framework going forward'],
    ['who sent an e-mail', 'From: Stakeholder Engagement Directorate <engagement@example.org>'],
    [
      'a reference',
      'Okafor, B. and Lund, T. (2019) Leveraging stakeholder engagement: a holistic framework. Journal of Governance, 12(3), pp. 45–67.',
    ],
    ['a reference with a number', '[14] Iqbal, S. (2021) Commissioning for outcomes. doi: 10.1234/5678.'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual({ marked: [], read: 0 });
  });

  test('a web address, an e-mail address or code within a sentence', () => {
    const text = 'Ask at www.example.org/stakeholder-engagement or leverage@example.org, or type `holistic`.';
    expect(said(text).marked).toEqual([]);
  });
});

describe('a sentence is read as one', () => {
  test.each([
    ['with a figure in it', 'We will utilise 12 buses.', ['utilise']],
    ['with a postcode in it', 'We will leverage the hall at 3 Elm Road, LS1 4AP, for you.', ['leverage']],
    ['with a sign in it', 'The (new) board will leverage its funds; we will say how.', ['leverage']],
    ['that cites a work', 'We will leverage what Okafor (2019) found.', ['leverage']],
    ['that begins with a word of an e-mail’s head', 'To leverage the fund you must apply by 3 May.', ['leverage']],
    ['with a French name in it', 'The board will leverage the Maison de la Culture in Lille.', ['leverage']],
  ])('%s', (_, text, marked) => {
    expect(said(text).marked).toEqual(marked);
  });
});
