import { type Stretch, stretchOf } from './when.ts';

const NUMBER =
  '(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a\\s+dozen)';
const PEOPLE =
  '(?:full-time|part-time|staff|officers?|posts?|nurses?|doctors?|teachers?|workers?|employees?|advis[eo]rs?|specialists?|engineers?|researchers?|facilitators?|coaches|counsellors?|caseworkers?|wardens?|inspectors?|managers?|recruits|trainers?|clinicians?|therapists?|apprentices?|members\\s+of\\s+staff|coordinators?|co-ordinators?|FTE|people\\s+to\\s+staff)';
const MONEY =
  '(?:[£$€]\\s?\\d[\\d,.]*(?:\\s?(?:m|bn|k|million|billion|thousand)\\b)?(?:\\s+(?:a|per|each)\\s+(?:year|month|person|head))?)';
const POT =
  '(?:budget|fund|grant|reserves?|funding|levy|allocation|precept|investment|donations|legacy|subscriptions)s?';

const MEANS = new RegExp(
  [
    `(?:(?:up\\s+to|around|about|over|more\\s+than|at\\s+least|an?\\s+(?:extra|additional|further))\\s+)?${MONEY}(?:\\s+(?:from|of)\\s+(?:the|our|its|this)\\s+[\\w' ’-]{2,40}?${POT}\\b)?`,
    `\\b(?:fund(?:ed)?|paid(?:\\s+for)?|financed|resourced|staffed|backed|supported)\\s+(?:by|from|through|out\\s+of)\\s+[^,;:.]{3,60}`,
    `\\b(?:using|with|from|through|out\\s+of)\\s+(?:(?:the|our|its|a|an|this|new|additional|extra|more|substantial|capital|existing|annual|dedicated)\\s+)*(?:[\\w'’-]+\\s+){0,3}${POT}\\b`,
    `\\b${NUMBER}\\s+(?:(?:new|more|extra|additional|dedicated|trained|qualified|full-time|part-time|experienced|further|permanent|paid)\\s+)*${PEOPLE}\\b`,
    `\\b${NUMBER}(?:\\.\\d+)?\\s+(?:hours|days)\\s+(?:a|per|each)\\s+(?:week|month|year)\\b`,
    `\\b(?:a|an|one)\\s+(?:(?:new|dedicated|full-time|part-time|permanent|paid)\\s+){1,3}${PEOPLE}\\b`,
  ].join('|'),
  'iu',
);
/** The wave of a hand, not means. */
const WAVED_AWAY = /\b(?:existing|available|current|constrained|limited)\b|\bas\s+(?:resources|funding)\s+allow/iu;

/** Where a sentence says with what money or staff something will be done. Money that is there anyway does not count. */
export function meansIn(sentence: string): Stretch | undefined {
  const stretch = stretchOf(MEANS, sentence);
  return stretch && !WAVED_AWAY.test(sentence.slice(stretch.start, stretch.end)) ? stretch : undefined;
}
