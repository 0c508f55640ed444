/** A stretch of a text in UTF-16 code units; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const YEAR = '(?:(?:19|20)\\d\\d(?:\\s*(?:[-–/]|to)\\s*(?:20)?\\d\\d)?)';
const SEASON = '(?:spring|summer|autumn|winter|easter|christmas|ramadan|q[1-4])';
const DAY = '(?:\\d{1,2}(?:st|nd|rd|th)?)';
const WEEKDAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const NUMBER = '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|ninety)';
const UNIT =
  '(?:(?:working|calendar|financial|school|academic)\\s+)?(?:minute|hour|day|week|fortnight|month|quarter|term|year|decade)s?';
const DATE = `(?:(?:${WEEKDAY},?\\s+)?(?:${DAY}\\s+(?:of\\s+)?)?${MONTH}(?:\\s+${DAY})?(?:,?\\s+${YEAR})?|(?:(?:the\\s+)?(?:financial\\s+year|end\\s+of|start\\s+of|beginning\\s+of|middle\\s+of|early|late|mid-?)\\s*)*(?:the\\s+)?(?:${SEASON}\\s+(?:of\\s+)?)?${YEAR}|${WEEKDAY})`;
const PART_OF_TIME = `(?:the\\s+)?(?:end|start|beginning|middle|close|course)\\s+of\\s+(?:the|this|next|each|every)?\\s*(?:${UNIT}|${SEASON}|${MONTH}|${YEAR}|parliament)(?:\\s+${YEAR})?`;
const NEAR = `(?:this|next|the\\s+(?:coming|following|next))\\s+(?:${NUMBER}\\s+)?(?:${UNIT}|${SEASON}|${MONTH}|${WEEKDAY}|parliament)`;
const LINK =
  '(?:by|in|on|from|until|till|before|during|within|after|over|throughout|since|through\\s+to|up\\s+to|starting|no\\s+later\\s+than|at)';
const OFTEN = `(?:(?:every|each)\\s+(?:${NUMBER}\\s+)?(?:${UNIT}|${SEASON}|${MONTH}|${WEEKDAY})|(?:once|twice|three\\s+times|${NUMBER}\\s+times)\\s+(?:a|an|each|every|per)\\s+${UNIT}|annually|monthly|weekly|quarterly|daily(?!\\s+(?:life|lives))|fortnightly|yearly)`;

const WHEN = new RegExp(
  `\\b(?:${[
    `(?:${LINK}\\s+)?${PART_OF_TIME}`,
    `(?:${LINK}\\s+)?${NEAR}\\b`,
    `(?:${LINK}\\s+)(?:the\\s+)?${DATE}\\b`,
    `(?:within|in|over|for|after)\\s+(?:the\\s+(?:next|first|coming|following)\\s+)?${NUMBER}(?:\\s+to\\s+${NUMBER})?\\s+${UNIT}(?:\\s+(?:of|after)\\s+[\\w\\s'’]{3,40}?(?=[.,;:)]|$))?`,
    `(?:${OFTEN})\\b`,
    `(?:early|late|mid)[ -]${YEAR}`,
    `(?:today|tomorrow|immediately|at\\s+once|right\\s+away|straight\\s+away)\\b`,
  ].join('|')})`,
  'iu',
);
/** "Once the panel has reported, …": an event that the promise waits for, at the beginning or the end of the sentence. */
const EVENT_FIRST = /^(?:once|when|after|as soon as|before|until)\b[^,;:.]{3,140}(?=,)/iu;
const EVENT_LAST =
  /\b(?:once|as soon as|until|when|after)\s+(?:the|a|an|you|we|they|it|this|these|each|all|our|their)\s[^,;:.]{3,100}(?=[.;)]?$)/iu;

/**
 * Where a sentence says by when, how often or after what something will be done: a date after `verb`, where what is
 * promised begins, goes before one that stands earlier, and a date before an event.
 */
export function whenIn(sentence: string, verb = 0): Stretch | undefined {
  const after = stretchOf(WHEN, sentence.slice(verb));
  if (after) return { start: after.start + verb, end: after.end + verb };
  return stretchOf(WHEN, sentence) ?? stretchOf(EVENT_FIRST, sentence) ?? stretchOf(EVENT_LAST, sentence);
}

/** The first stretch of `text` that matches. */
export function stretchOf(pattern: RegExp, text: string): Stretch | undefined {
  const found = pattern.exec(text);
  return found ? { start: found.index, end: found.index + found[0].trimEnd().length } : undefined;
}
