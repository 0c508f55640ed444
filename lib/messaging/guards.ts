import type { BlockAnalysis, Commitment, CommitmentPart, ReadabilityCounts } from '../report/block-analysis.ts';
import type { Finding, Suggestion } from '../report/finding.ts';
import { CATEGORIES, type Category } from '../shared/category.ts';
import { READERS, type Reader } from '../shared/reader.ts';
import type { CardStep, DraftErrand, DraftRequest, FindingPlace } from './draft-messages.ts';
import type { CheckAnswer, IgnoredWording, PageSettings } from './protocol.ts';

// What the worker answers to pages is checked here by hand: a validation library would be paid for on every page.

type Fields = Readonly<Record<string, unknown>>;

const COUNTS = [
  'sentences',
  'words',
  'letters',
  'syllables',
  'polysyllables',
  'complexWords',
  'unfamiliarWords',
  'uncommonWords',
  'otherWords',
] as const;

const PARTS = ['who', 'what', 'when', 'means'] as const;

/** The settings, when the answer has their shape. */
export function readPageSettings(answer: unknown): PageSettings | undefined {
  return isRecord(answer) &&
    isCount(answer.version) &&
    typeof answer.on === 'boolean' &&
    (answer.isGone === undefined || answer.isGone === true) &&
    isListOf(answer.readers, isReader) &&
    isListOf(answer.categoriesOff, isCategory) &&
    isListOf(answer.ignoredWordings, isIgnoredWording) &&
    isListOf(answer.ignoredPlaces, isString) &&
    isString(answer.salt)
    ? (answer as Fields & PageSettings)
    : undefined;
}

/**
 * The answer to a check of blocks that read `texts`, when it has the right shape and length; findings and commitments
 * that do not lie within their text are left out.
 */
export function readCheckAnswer(answer: unknown, texts: readonly string[]): CheckAnswer | undefined {
  if (!isRecord(answer) || !isCount(answer.version) || !isListOf(answer.analyses, isAnalysis)) return undefined;
  if (answer.analyses.length !== texts.length) return undefined;
  return {
    version: answer.version,
    analyses: answer.analyses.map((analysis, index) => within(analysis, texts[index] ?? '')),
  };
}

/** What a surface asks of a draft, when the message has that shape; a place that is none names nothing in the draft. */
export function readDraftRequest(message: unknown): DraftRequest | DraftErrand | undefined {
  if (!isRecord(message)) return undefined;
  const { readers, show, go, errand, edit } = message;
  if (isListOf(readers, isReader) && readers.length > 0) return { readers };
  if (isRecord(show)) return { show: show as Fields & FindingPlace };
  if (isRecord(go)) return { go: go as Fields & FindingPlace };
  const isNamed = ['replace', 'ignore', 'heed'].some((name) => isRecord(message[name])) || isString(message.passage);
  const isEdit = isRecord(edit) && isCount(edit.start) && isString(edit.expected) && isString(edit.text);
  return isCount(errand) && (isNamed || isEdit) ? (message as Fields & DraftErrand) : undefined;
}

/** Which finding a keyboard command asks for; the one at the caret where it does not say. */
export function readCardStep(data: unknown): CardStep {
  return data === 'next' || data === 'previous' ? data : 'here';
}

function within(analysis: BlockAnalysis, text: string): BlockAnalysis {
  const isWithin = ({ start, end, text: wording }: CommitmentPart) =>
    start < end && end <= text.length && text.slice(start, end) === wording;
  // The line above a list is not at hand: what stands there is shown, never pointed at.
  const isPlaced = (part: CommitmentPart | undefined) => part === undefined || part.inLeadIn || isWithin(part);
  return {
    ...analysis,
    findings: analysis.findings.filter((finding) => isWithin(finding) && hasFittingSuggestions(finding)),
    commitments: analysis.commitments.filter(
      (commitment) => isWithin(commitment) && PARTS.every((name) => isPlaced(commitment[name])),
    ),
  };
}

const hasFittingSuggestions = ({ suggestions, start }: Finding) =>
  suggestions.every((suggestion) => (suggestion.start ?? start) <= start);

function isAnalysis(value: unknown): value is BlockAnalysis {
  return (
    isRecord(value) &&
    isListOf(value.findings, isFinding) &&
    isCounts(value.counts) &&
    isListOf(value.spelledOut, isString) &&
    isListOf(value.explained, isString) &&
    isListOf(value.commitments, isCommitment)
  );
}

function isFinding(value: unknown): value is Finding {
  return (
    isRecord(value) &&
    isStretch(value) &&
    isString(value.rule) &&
    isCategory(value.category) &&
    isString(value.message) &&
    isString(value.key) &&
    isListOf(value.suggestions, isSuggestion) &&
    isStringOrAbsent(value.term) &&
    isStringOrAbsent(value.meaning) &&
    isListOf(value.knownTo, isReader) &&
    typeof value.disliked === 'boolean'
  );
}

function isSuggestion(value: unknown): value is Suggestion {
  return (
    isRecord(value) &&
    (value.kind === 'replace' || value.kind === 'delete' || value.kind === 'ask') &&
    isString(value.text) &&
    (value.start === undefined || isCount(value.start))
  );
}

function isCommitment(value: unknown): value is Commitment {
  return (
    isRecord(value) && isStretch(value) && isPart(value.what) && PARTS.every((name) => isPartOrAbsent(value[name]))
  );
}

function isPart(value: unknown): value is CommitmentPart {
  return isStretch(value) && (value.inLeadIn === undefined || value.inLeadIn === true);
}

function isStretch(value: unknown): value is Fields & Pick<CommitmentPart, 'start' | 'end' | 'text'> {
  return isRecord(value) && isCount(value.start) && isCount(value.end) && isString(value.text);
}

function isCounts(value: unknown): value is ReadabilityCounts {
  return isRecord(value) && COUNTS.every((name) => typeof value[name] === 'number' && Number.isFinite(value[name]));
}

function isIgnoredWording(value: unknown): value is IgnoredWording {
  return isRecord(value) && isString(value.rule) && isString(value.key);
}

function isListOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

const isString = (value: unknown): value is string => typeof value === 'string';
const isPartOrAbsent = (value: unknown) => value === undefined || isPart(value);
const isStringOrAbsent = (value: unknown): value is string | undefined => value === undefined || isString(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isCategory = (value: unknown): value is Category => CATEGORIES.includes(value as Category);
const isReader = (value: unknown): value is Reader => READERS.includes(value as Reader);
