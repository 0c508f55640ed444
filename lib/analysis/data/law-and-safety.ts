import type { Term } from '../../terms/term.ts';
import { POLICY_AND_PRACTICE } from './known-to.ts';

/** Law, justice, security and foreign affairs. */
// biome-ignore format: one entry a line reads as a table
export const lawAndSafety: readonly Term[] = [
  { term: 'secure estate', partOfSpeech: 'noun', category: 'jargon', variants: ['custodial estate'], plain: [], meaning: 'all prisons and other locked places', question: 'Could you say “prisons”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'custodial', partOfSpeech: 'adjective', category: 'jargon', plain: ['prison'], meaning: 'to do with prison', knownTo: POLICY_AND_PRACTICE },
  { term: 'custody level', partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: 'how strictly a prisoner is held', question: 'Could you say “how strict the prison is”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'determinate sentence', partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: 'a prison term with or without a set end', question: 'Could you say “prison term”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'community sentence', partOfSpeech: 'noun', category: 'jargon', variants: ['community order'], plain: [], meaning: 'a punishment that is not prison', question: 'Could you say “punishment outside prison”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'diversionary activity', partOfSpeech: 'noun', category: 'jargon', variants: ['diversion activity'], plain: [], meaning: 'things to do that keep people out of trouble', question: 'Could you say “things to do instead of crime”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'first-time entrant', partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: 'someone charged with a crime for the first time', question: 'Could you say “young person in trouble for the first time”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'disproportionality', partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: 'when some groups are treated worse than others', question: 'Could you say “some groups being treated worse”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'over-representation', partOfSpeech: 'noun', category: 'jargon', variants: ['overrepresentation'], plain: [], meaning: 'having more of a group than its share', question: 'Could you say “more than their share”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'overrepresented', partOfSpeech: 'adjective', category: 'jargon', variants: ['over-represented'], plain: [], meaning: 'more than its share', question: 'Could you say “more than their share”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'criminality', partOfSpeech: 'noun', category: 'jargon', plain: ['crime'], meaning: 'crime', knownTo: POLICY_AND_PRACTICE },
  { term: 'victimisation', partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: 'being harmed or picked on', question: 'Could you say “harm from crime”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'statutory guidance', partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: 'guidance that must be followed by law', question: 'Could you say “guidance that must be followed”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'for determination', partOfSpeech: 'phrase', category: 'jargon', plain: [], meaning: 'to be decided', question: 'Could you say “to be decided”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'scheme of delegation', partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: 'a list of who may decide what', question: 'Could you say “who may decide what”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'enforcement activity', partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: 'making people keep the rules', question: 'Could you say “making people keep the rules”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'threat level', partOfSpeech: 'noun', category: 'jargon', variants: ['threat landscape'], plain: [], meaning: 'how likely an attack is', question: 'Could you say “how likely an attack is”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'protective security', partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: 'guarding against attack', question: 'Could you say “guarding against attack”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'counter-extremism', partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: 'stopping extreme views from doing harm', question: 'Could you say “stopping extremism”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'rules-based international order', partOfSpeech: 'noun', category: 'jargon', variants: ['rules-based international system'], plain: [], meaning: 'rules that countries agree to keep', question: 'Could you say “rules that countries keep”?', knownTo: POLICY_AND_PRACTICE },
  { term: 'community resolution', partOfSpeech: 'noun', category: 'jargon', plain: ['way to put it right without court/ways to put it right without court'], meaning: 'putting a small crime right without going to court', knownTo: POLICY_AND_PRACTICE },
  { term: 'community sanction', partOfSpeech: 'noun', category: 'jargon', plain: ['sentence served outside prison/sentences served outside prison'], meaning: 'a sentence served outside prison', knownTo: POLICY_AND_PRACTICE },
  { term: 'coronial', partOfSpeech: 'adjective', category: 'jargon', plain: ['coroner’s'], meaning: 'to do with a coroner', knownTo: POLICY_AND_PRACTICE },
  { term: 'rehabilitative', partOfSpeech: 'adjective', category: 'jargon', plain: [], meaning: 'that helps people change or recover', question: 'Could you say what helps people to change?', knownTo: POLICY_AND_PRACTICE },
  { term: 'custody suite', partOfSpeech: 'noun', category: 'jargon', plain: ['police cells/police cells'], meaning: 'the cells in a police station', knownTo: POLICY_AND_PRACTICE },
  { term: 'duty holder', partOfSpeech: 'noun', category: 'jargon', variants: ['dutyholder'], plain: ['person with the duty/people with the duty'], meaning: 'whoever the law gives a duty to', knownTo: POLICY_AND_PRACTICE },
  { term: 'international instrument', partOfSpeech: 'noun', category: 'jargon', plain: ['treaty'], meaning: 'a treaty or other agreement between countries', knownTo: POLICY_AND_PRACTICE },
  { term: 'target hardening', partOfSpeech: 'noun', category: 'jargon', plain: ['making buildings safer'], meaning: 'making buildings harder to break into', knownTo: POLICY_AND_PRACTICE },
  { term: 'acquisitive crime', partOfSpeech: 'noun', category: 'jargon', plain: ['theft'], meaning: 'theft, burglary and robbery', knownTo: POLICY_AND_PRACTICE },
  { term: 'volume crime', partOfSpeech: 'noun', category: 'jargon', plain: ['common crime'], meaning: 'crimes that happen often', knownTo: POLICY_AND_PRACTICE },
  { term: 'restorative practice', partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: 'ways to put harm right by talking', question: 'Could you say what people do?', knownTo: POLICY_AND_PRACTICE },
];
