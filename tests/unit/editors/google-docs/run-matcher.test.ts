import { describe, expect, test } from 'vitest';
import { bind, boundTexts, lines, run } from './runs.ts';

const texts = (...args: Parameters<typeof boundTexts>) => boundTexts(...args).map((found) => found?.[1]);
const starts = (...args: Parameters<typeof boundTexts>) => boundTexts(...args).map((found) => found?.[0]);

describe('runs are bound to the text they show', () => {
  test('line by line, although labels drop the space at a wrap', () => {
    const text = '\u0003We want to work with people who use\vservices, and we will start now.\nNext.\n';
    const runs = lines(['We want to work with people', 'who use', 'services, and we will ', 'start now.', 'Next.']);
    expect(texts(runs, text)).toEqual([
      'We want to work with people',
      'who use',
      'services, and we will',
      'start now.',
      'Next.',
    ]);
  });

  test('in whatever order the page lists them', () => {
    const text = '\u0003One line of text here\nand another one there\n';
    const runs = lines(['and another one there']).concat(run('One line of text here', -1));
    expect(texts(runs, text)).toEqual(['and another one there', 'One line of text here']);
  });

  test('where bold begins in the middle of a word', () => {
    const text = '\u0003This is paragraph one\nof the draft.\n';
    const runs = [run('This is pa', 0), run('ragr', 0, 10), run('aph one', 0, 14), run('of the draft.', 1)];
    expect(boundTexts(runs, text)).toEqual([
      [1, 'This is pa'],
      [11, 'ragr'],
      [15, 'aph one'],
      [23, 'of the draft.'],
    ]);
  });

  test('cell by cell in a table, also where a short cell stands beside a long one', () => {
    const text =
      '\u0003Before the table.\n\u0010\u001cThe council will work with partners\n\u001cLeverage all\n\u0011After it.\n';
    const runs = [
      run('Before the table.', 0),
      run('The council will', 1),
      run('Leverage all', 1, 30),
      run('work with partners', 2),
      run('After it.', 3),
    ];
    expect(texts(runs, text)).toEqual([
      'Before the table.',
      'The council will',
      'Leverage all',
      'work with partners',
      'After it.',
    ]);
  });

  test('not to a short cell that only begins like what comes next', () => {
    const text =
      '\u0003\u0010\u001cThe plan that was made\nin March is good.\n\u001cWe utilise it.\n\u001cWe\n\u001cWe\n\u0011\n';
    const runs = [
      run('The plan that was made', 0),
      run('We utilise it.', 0, 30),
      run('in March is good.', 1),
      run('We', 3),
      run('We', 3, 30),
    ];
    expect(starts(runs, text)).toEqual([3, 45, 26, 61, 65]);
  });

  test('past list markers and numbers of footnotes, which stay unbound', () => {
    const text = '\u0003We will:\nleverage what people said\nlisten to them all\nand act.\n';
    const runs = [
      run('We will:', 0),
      run('1.', 1),
      run('leverage what people said', 1, 4),
      run('2', 1, 30),
      run('2.', 2),
      run('listen to them all', 2, 4),
      run('and act.', 3),
    ];
    expect(texts(runs, text)).toEqual([
      'We will:',
      undefined,
      'leverage what people said',
      undefined,
      undefined,
      'listen to them all',
      'and act.',
    ]);
  });

  test('over a page break, past a footer and a header that repeats the title', () => {
    const text = '\u0003Our plan for buses\nThe first page ends here and\nthe second page goes on.\nThe end.\n';
    const runs = lines([
      'The first page ends here and',
      'Page 2',
      'Our plan for buses',
      'the second page goes on.',
      'The end.',
    ]);
    expect(texts(runs, text)).toEqual([
      'The first page ends here and',
      undefined,
      undefined,
      'the second page goes on.',
      'The end.',
    ]);
  });

  test('the title under a header of the same words', () => {
    const text = '\u0003Our plan for buses\nThe first page begins here.\n';
    const runs = lines(['Our plan for buses', 'Our plan for buses', 'The first page begins here.']);
    expect(texts(runs, text)).toEqual([undefined, 'Our plan for buses', 'The first page begins here.']);
  });

  test('the first line and not a header of the same words, also where a footnote parts it', () => {
    const text = '\u0003We utilise it\u0002.\nWe utilise it.\nThen the others come.\n';
    const runs = [
      run('We utilise it.', -2),
      run('We utilise it', 0),
      run('1', 0, 13),
      run('.', 0, 14),
      run('We utilise it.', 1),
      run('Then the others come.', 2),
    ];
    expect(starts(runs, text)).toEqual([undefined, 1, undefined, 15, 17, 32]);
  });

  test('once where tiles overlap', () => {
    const text = '\u0003One line of text here\nand another one there\n';
    const runs = lines(['One line of text here', 'and another one there', 'and another one there']);
    const doubled = runs.map((each, index) => (index === 2 ? { ...each, top: runs[1]?.top ?? 0 } : each));
    expect(bind(doubled, text).map(({ run: { label } }) => label)).toEqual([
      'One line of text here',
      'and another one there',
    ]);
  });

  test('to the right one of two repeated lines, by what stands around them', () => {
    const text = '\u0003Alpha comes first.\nThe same line again.\nBeta comes second.\nThe same line again.\nThe end.\n';
    const runs = lines(['Beta comes second.', 'The same line again.', 'The end.']);
    expect(starts(runs, text)).toEqual([41, 60, 81]);
  });

  test('to nothing where the same page stands in the text twice', () => {
    const page = 'Alpha comes first.\nThe same line again.\nBeta comes second.\n';
    const runs = lines(['Alpha comes first.', 'The same line again.', 'Beta comes second.']);
    expect(starts(runs, `\u0003${page}${page}`)).toEqual([undefined, undefined, undefined]);
  });

  test('to the first of two equal pages on the first screen, and to what it was bound to as the page scrolls', () => {
    const page = 'Alpha comes first.\nThe same line again.\nBeta comes second.\n';
    const text = `\u0003${page}${page}`;
    const labels = page.trim().split('\n');
    const top = lines(labels);
    expect(starts(top, text, { firstScreen: 500 })).toEqual([1, 20, 41]);
    const known = bind(top, text, [], 500);
    const further = [...top.slice(1), ...lines(labels, 3)];
    expect(starts(further, text, { known })).toEqual([20, 41, 60, 79, 100]);
  });

  test('to nothing where the page shows other words than the text', () => {
    const text = '\u0003The plan was changed.\nNobody saw it yet.\nThe end comes here.\n';
    const runs = lines(['The plan was not changed.', 'Nobody saw it yet.', 'The end comes here.']);
    expect(texts(runs, text)).toEqual([undefined, 'Nobody saw it yet.', 'The end comes here.']);
  });

  test('a line that is the whole document', () => {
    expect(texts([run('We leverage it.', 0)], '\u0003We leverage it.\n')).toEqual(['We leverage it.']);
  });

  test('not a lone header that repeats a line from another page', () => {
    const text = '\u0003Our plan for buses\nSomething else stands here.\n';
    expect(texts([run('Our plan for buses', 0)], text)).toEqual([undefined]);
  });
});
