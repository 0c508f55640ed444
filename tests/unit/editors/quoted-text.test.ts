import { describe, expect, test } from 'vitest';
import { type MailItem, mayQuote, ownLines, ownPart } from '../../../lib/editors/quoted-text.ts';

/** Items from text: `[quote]`, `[open]` and `[close]` stand on lines of their own. */
const itemsOf = (text: string): MailItem[] =>
  text.split('\n').map((line) => {
    const [, mark] = /^\[(quote|open|close)\]$/.exec(line) ?? [];
    return (mark as 'quote' | undefined) ?? { line };
  });

/** The lines that count as the writer's own, without empty ones. */
const own = (text: string) => {
  const items = itemsOf(text);
  const isOwn = ownLines(items);
  return items.flatMap((item, index) =>
    isOwn[index] && typeof item === 'object' && item.line.trim() !== '' ? [item.line] : [],
  );
};

const WROTE = 'On Tue, 24 Nov 2026 at 09:14, Joan Prewett <joan@millane.example> wrote:';
const OUTLOOK = `From: Joan Prewett
Sent: 24 November 2026 09:14
To: Amara Blythe
Subject: Re: the day centres`;

describe('of a mail, the writer’s own are', () => {
  test.each<[string, string, readonly string[]]>([
    ['all lines where nothing is quoted', 'Dear Joan,\n\nThank you.', ['Dear Joan,', 'Thank you.']],
    ['what stands above and below lines with >', 'Yes.\n> Will you?\n>> Why?\nNo.', ['Yes.', 'No.']],
    ['what stands above the header of Outlook', `Thanks.\n\n${OUTLOOK}\nWe leverage it.`, ['Thanks.']],
    [
      'the same with empty lines and stars',
      `Thanks.\n${OUTLOOK.replace(/^(\w+:)/gm, '*$1*').replaceAll('\n', '\n\n')}\nQ`,
      ['Thanks.'],
    ],
    ['nothing where the header comes first', `${OUTLOOK}\nWe leverage it.`, []],
    ['what stands above an original message', 'Thanks.\n-----Original Message-----\nWe leverage it.', ['Thanks.']],
    [
      'what stands above a forwarded one',
      'See below.\n---------- Forwarded message ---------\nFrom: J\nQ',
      ['See below.'],
    ],
    ['what stands above one that Apple Mail forwards', 'See.\nBegin forwarded message:\nQ', ['See.']],
    ['what stands around a quote that is named', `Yes.\n${WROTE}\n[quote]\nBelow.`, ['Yes.', 'Below.']],
    [
      'what stands around a block quote that is named',
      `Yes.\n${WROTE}\n\n[open]\nQ\n[open]\nQ\n[close]\n[close]\nBelow.`,
      ['Yes.', 'Below.'],
    ],
    [
      'what stands around lines with > that are named',
      `${WROTE}\n\n> Q\nMine.\n> Q\nMine too.`,
      ['Mine.', 'Mine too.'],
    ],
    ['not what follows a name without a mark of its own', `Yes.\n${WROTE}\nQ\nQ`, ['Yes.']],
    ['the same where the name is on two lines', `Yes.\n${WROTE.replace(' wrote:', '\nwrote:')}\nQ`, ['Yes.']],
    [
      'a block quote that nobody is named for',
      'As we say:\n[open]\nPlain words.\n[close]\nSo be it.',
      ['As we say:', 'Plain words.', 'So be it.'],
    ],
    [
      'not a signature, but what follows the quote after it',
      'Yes.\n-- \nAmara Blythe\nFernley Council\n[quote]\nBelow.',
      ['Yes.', 'Below.'],
    ],
    ['not a signature whose space was lost', 'Yes.\n--\nAmara Blythe', ['Yes.']],
    ['not what is quoted below a signature', `Yes.\n-- \nAmara\n\n${WROTE}\n> Q\nBelow.`, ['Yes.', 'Below.']],
  ])('%s', (_name, text, expected) => {
    expect(own(text)).toEqual(expected);
  });
});

describe('these are no mail that is quoted', () => {
  test.each([
    ['a memo', 'From: the director\nTo: all staff\nDate: 24 November 2026\nSubject: the bins'],
    ['a sentence about a letter', 'On Tuesday the council wrote:'],
    ['a sentence with a day', 'On 24 November 2026 we wrote to everybody.'],
    ['a line of dashes', 'One.\n---\nTwo.\n----------\nThree.'],
    ['two dashes in a long text', `One.\n--\n${Array.from({ length: 13 }, (_, line) => `Line ${line}.`).join('\n')}`],
    ['two dashes above long lines', `One.\n--\n${'We go on and on. '.repeat(50).trim()}`],
    ['an original message', 'The original message was lost.'],
    ['a header without a time', 'From: J\nSent: yesterday\nTo: A\nSubject: S'],
    ['a list of places', 'From: Fernley\nVia: the market\nSent: 09:14\nTo: the library'],
  ])('%s', (_name, text) => {
    expect(own(text)).toEqual(text.split('\n'));
  });
});

test.each([
  ['One\nTwo', [true, true], { start: 0, text: 'One\nTwo' }],
  ['> Q\nOne\n> QQ\nTwo\n> Q', [false, true, false, true, false], { start: 4, text: 'One\n\n\n\n\n\nTwo' }],
  ['> Q', [false], undefined],
])('of %j the own part is where it stood', (text, isOwn, expected) => {
  expect(ownPart(text, isOwn)).toEqual(expected);
  if (expected) expect(text.indexOf('One')).toBe(expected.start + expected.text.indexOf('One'));
  if (expected) expect(text.indexOf('Two')).toBe(expected.start + expected.text.indexOf('Two'));
});

test('a text made of nothing but signs of quoting is read in good time', () => {
  for (const line of ['--', 'From: a', WROTE, '>', '[open]']) {
    expect(ownLines(itemsOf(`${line}\n`.repeat(3_000)))).toHaveLength(3_001);
  }
});

describe('a block is looked at closely', () => {
  test.each([
    ['> Q', true],
    ['Dear Joan,\n> Q', true],
    ['-- ', true],
    ['Amara\n--\nFernley', true],
    [OUTLOOK, true],
    [WROTE, true],
    [WROTE.replace(' wrote:', '\nwrote:'), true],
    ['-----Original Message-----', true],
    ['Begin forwarded message:', true],
    ['On Monday we go to the market.', false],
    ['We wrote:', false],
    ['The sum is 5 > 4, from: 2 -- 3', false],
    ['---', false],
  ])('%j: %s', (text, expected) => {
    expect(mayQuote(text)).toBe(expected);
  });
});
