import { REPLACE_RESULTS } from '../editor.ts';
import type { DocsAnswer, DocsRequest, Numbered, Span } from './messages.ts';

// Whatever comes through the channel between the two worlds is looked at here, at both of its ends, by hand: a schema
// library would be paid for in every document.

type Fields = Readonly<Record<string, unknown>>;

const SILENCES: readonly unknown[] = ['absent', 'thrown', 'silent'];

/** A request, when it has the shape of one. */
export function readDocsRequest(data: unknown): Numbered<DocsRequest> | undefined {
  return isRecord(data) && isCount(data.ask) && isRequest(data) ? (data as Numbered<DocsRequest>) : undefined;
}

/** An answer, when it has the shape of one. */
export function readDocsAnswer(data: unknown): Numbered<DocsAnswer> | undefined {
  return isRecord(data) && isCount(data.ask) && isAnswer(data) ? (data as Numbered<DocsAnswer>) : undefined;
}

/** What Docs says is selected, when it is a stretch of a text of `length` UTF-16 code units. */
export function readSelection(value: unknown, length: number): Span | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  if (!isRecord(first) || !isCount(first.start) || !isCount(first.end)) return undefined;
  const span = { start: Math.min(first.start, first.end), end: Math.max(first.start, first.end) };
  return span.end <= length ? span : undefined;
}

function isRequest(data: Fields): boolean {
  switch (data.type) {
    case 'read':
      return typeof data.anew === 'boolean';
    case 'select':
      return isSpan(data);
    case 'replace':
      return (
        isSpan(data) && isCount(data.version) && [data.before, data.expected, data.after, data.text].every(isString)
      );
    default:
      return data.type === 'caret' || data.type === 'stop';
  }
}

function isAnswer(data: Fields): boolean {
  switch (data.type) {
    case 'text':
      return (
        [data.start, data.deleted, data.length].every(isCount) &&
        isString(data.inserted) &&
        (data.last === undefined ||
          (isRecord(data.last) && isCount(data.last.version) && isSpanOrAbsent(data.last.selection)))
      );
    case 'caret':
      return isSpanOrAbsent(data.selection);
    case 'replaced':
      return REPLACE_RESULTS.includes(data.result as never);
    case 'failed':
      return SILENCES.includes(data.why);
    default:
      return data.type === 'done';
  }
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

const isString = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isSpan = (value: unknown): value is Span =>
  isRecord(value) && isCount(value.start) && isCount(value.end) && value.start <= value.end;
const isSpanOrAbsent = (value: unknown) => value === undefined || isSpan(value);
