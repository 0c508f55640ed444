/**
 * One thing of a draft, in order, to somebody who looks for quoted mail in it: a line of text · `quote` an element that
 * was left out as quoted · `open` and `close` the beginning and end of a block quote that may be anybody's.
 */
export type MailItem = { readonly line: string } | 'quote' | 'open' | 'close';

/** A line that may begin quoted mail or a signature stands in this text. Quick: most blocks of a draft have none. */
export function mayQuote(text: string): boolean {
  return MARKER.test(text);
}

/**
 * Which lines the writer wrote, one answer an item; what is no line is not. Quoted are: lines that begin with `>` · “On
 * … wrote:” and the block quote after it, or all the rest where none follows · all from “-----Original Message-----” or
 * a header with From, a date with a time, and To or Subject on · a signature after a line of two dashes. Forms are those
 * that Outlook, Gmail, Thunderbird and Apple Mail write.
 */
export function ownLines(items: readonly MailItem[]): boolean[] {
  const own = items.map((item) => typeof item === 'object');
  let index = 0;
  while (index < items.length) {
    const end = othersUntil(items, index);
    own.fill(false, index, end);
    index = Math.max(end, index + 1);
  }
  return own;
}

/** A stretch of a text, `start` being where in the text it begins. */
export interface OwnPart {
  readonly start: number;
  /** With line ends in place of what is quoted within, so that every other character stands where it stood. */
  readonly text: string;
}

/** The part of a text that its own lines make up, one answer a line; undefined where there are none. */
export function ownPart(text: string, isOwn: readonly boolean[]): OwnPart | undefined {
  const first = isOwn.indexOf(true);
  if (first < 0) return undefined;
  const lines = text.split('\n');
  const shown = lines.map((line, index) => (isOwn[index] ? line : '\n'.repeat(line.length)));
  const start = lines.slice(0, first).reduce((length, line) => length + line.length + 1, 0);
  return { start, text: shown.slice(first, isOwn.lastIndexOf(true) + 1).join('\n') };
}

const MARKER =
  /^[\s*]*(?:>|-- ?$|from:|[-_]{2,}\s*(?:original|forwarded) |begin forwarded message|on\b[\s\S]{6,300}?\bwrote:\s*$)/im;
/** What quoted mail begins with: most lines need no second look. */
const BEGINS = /^[\s*]*(?:>|from:|[-_]{2}|begin|on\b)/i;
const SEPARATOR =
  /^\s*(?:[-_]{2,}\s*(?:original|forwarded) (?:message|appointment)\s*[-_]{2,}|begin forwarded message:)/i;
const ATTRIBUTION = /^\s*on\b.{6,300}?\bwrote:\s*$/i;
/** A day as mail programs write it: somebody's own sentence rarely has all of it. */
const DATED = /\d{4}|\d[:.]\d\d|@/;
const TIME = /\d{1,2}[:.]\d\d/;
const HEADER = /^[\s*]*(from|sent|date|to|cc|subject):/i;

/** The longest header and signature, in lines with something in them, and the longest signature in UTF-16 code units. */
const MOST_HEADER_LINES = 7;
const MOST_SIGNATURE_LINES = 12;
const MOST_SIGNATURE_LENGTH = 800;

/** Where what begins at an item, and is not the writer's, ends; the item itself where nothing does. */
function othersUntil(items: readonly MailItem[], index: number): number {
  const line = lineAt(items, index);
  return line?.startsWith('--') && /^-- ?$/.test(line) ? signatureUntil(items, index) : quotedUntil(items, index);
}

function quotedUntil(items: readonly MailItem[], index: number): number {
  const line = lineAt(items, index);
  if (line === undefined) return items[index] === 'quote' ? index + 1 : index;
  if (!BEGINS.test(line)) return index;
  if (/^\s*>/.test(line)) return index + 1;
  if (SEPARATOR.test(line) || isHeader(items, index)) return items.length;
  return attributionUntil(items, index);
}

function attributionUntil(items: readonly MailItem[], index: number): number {
  // Mail programs wrap it where it is long.
  const lines = [1, 2].find((count) => {
    const text = items.slice(index, index + count).map((item) => (typeof item === 'object' ? item.line : '\n'));
    return ATTRIBUTION.test(text.join(' ')) && DATED.test(text.join(' '));
  });
  if (lines === undefined) return index;
  const next = nextSaid(items, index + lines);
  if (items[next] === 'quote' || /^\s*>/.test(lineAt(items, next) ?? '')) return next;
  return items[next] === 'open' ? closeOf(items, next) + 1 : items.length;
}

function isHeader(items: readonly MailItem[], index: number): boolean {
  if (HEADER.exec(lineAt(items, index) ?? '')?.[1]?.toLowerCase() !== 'from') return false;
  let isTimed = false;
  let isAddressed = false;
  for (
    let at = nextSaid(items, index + 1), read = 1;
    read < MOST_HEADER_LINES;
    at = nextSaid(items, at + 1), read += 1
  ) {
    const line = lineAt(items, at) ?? '';
    const name = HEADER.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) break;
    isTimed ||= (name === 'sent' || name === 'date') && TIME.test(line);
    isAddressed ||= name === 'to' || name === 'subject';
  }
  return isTimed && isAddressed;
}

/** A signature goes on to the next quote or the end; what is longer is no signature, and the dashes are the writer's. */
function signatureUntil(items: readonly MailItem[], index: number): number {
  let lines = 0;
  let length = 0;
  for (let end = index + 1; end < items.length; end += 1) {
    const line = lineAt(items, end);
    // What is quoted below it has its own beginning.
    if (line === undefined || quotedUntil(items, end) > end) return end;
    if (line.trim() !== '') lines += 1;
    length += line.length;
    if (lines > MOST_SIGNATURE_LINES || length > MOST_SIGNATURE_LENGTH) return index;
  }
  return items.length;
}

/** The next item that is not an empty line. */
function nextSaid(items: readonly MailItem[], from: number): number {
  let index = from;
  while (lineAt(items, index)?.trim() === '') index += 1;
  return index;
}

function closeOf(items: readonly MailItem[], open: number): number {
  let depth = 0;
  for (let index = open; index < items.length; index += 1) {
    if (items[index] === 'open') depth += 1;
    if (items[index] === 'close') depth -= 1;
    if (depth === 0) return index;
  }
  return items.length - 1;
}

function lineAt(items: readonly MailItem[], index: number): string | undefined {
  const item = items[index];
  return typeof item === 'object' ? item.line : undefined;
}
