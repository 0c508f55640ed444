/** What the page can be made to do; where sources disagree on Google Docs, or fear it, there is a switch. */
export interface Switches {
  /** `unseen`: the flag counts as not set when the page loads. `refused`: it is seen and does nothing. */
  flag: 'heeded' | 'unseen' | 'refused';
  /** Milliseconds after loading until the rectangles are there. */
  rectanglesAfter: number;
  /** `none`: the text is given, rectangles are not. */
  rectangles: 'some' | 'none';
  /** Which ids the text is given to: any that is not empty, or only the one in the flag. */
  ids: 'any' | 'flag';
  /** `none`: there is no function that gives the text. */
  api: 'given' | 'none' | 'silent';
  /** What asking for the text does while there has been no caret. */
  withoutCaret: 'throws' | 'rejects' | 'answers';
  /** Whether the page puts the caret into the document by itself. */
  caret: 'at-load' | 'at-click';
  /** Whether the object that gives the text follows the document. */
  annotatedText: 'live' | 'snapshot';
  /** Milliseconds until the promise of the text is kept. */
  answerAfter: number;
  /** What the text ends with. */
  textEnd: 'newline' | 'section';
  /** Whether the text holds the control characters of tables. */
  tables: 'marked' | 'bare';
  /** Whether text that is proposed to be taken out is in the text. */
  proposals: 'kept' | 'accepted';
  /** Whether `setSelection` takes the focus from the document and scrolls. */
  setSelectionBlurs: boolean;
  setSelectionScrolls: boolean;
  /**
   * `tidy`: edge spaces are cut and no-break spaces become spaces. `dropped`: the event is taken and nothing comes of it.
   * `unheard`: nobody takes the event.
   */
  paste: 'tidy' | 'exact' | 'dropped' | 'unheard';
  /** Milliseconds until a paste, or a key, is in the document. */
  slow: number;
  /** What a slow paste writes over: what was selected when it came, or what is selected when it is done. */
  slowPasteInto: 'then' | 'now';
  /** Whether a `beforeinput` event that a script makes is heeded. */
  madeInput: 'heeded' | 'ignored';
  /** Which runs lack `data-font-css`. */
  fonts: 'all' | 'some' | 'none';
  /** Whether labels hold the space at which a line is wrapped. */
  wrapSpace: 'kept' | 'dropped';
  /** Order of the rectangles in the DOM. */
  order: 'reading' | 'shuffled';
  /** Whether rectangles are changed where they are or made anew. */
  redraw: 'patched' | 'rebuilt';
  /** Milliseconds from scrolling until recycled tiles show their new text. */
  tilesAfter: number;
  pageless: boolean;
  /** Whether the document can be written in at all. */
  access: 'write' | 'view';
}

/** What is known of Google Docs, and of two possibilities the likelier. */
export const DEFAULT_SWITCHES: Switches = {
  flag: 'heeded',
  rectanglesAfter: 0,
  rectangles: 'some',
  ids: 'any',
  api: 'given',
  withoutCaret: 'throws',
  caret: 'at-load',
  annotatedText: 'live',
  answerAfter: 0,
  textEnd: 'newline',
  tables: 'marked',
  proposals: 'kept',
  setSelectionBlurs: true,
  setSelectionScrolls: true,
  paste: 'tidy',
  slow: 0,
  slowPasteInto: 'then',
  madeInput: 'heeded',
  fonts: 'all',
  wrapSpace: 'kept',
  order: 'reading',
  redraw: 'patched',
  tilesAfter: 0,
  pageless: false,
  access: 'write',
};

/** The switches a page's address sets: `?paste=dropped&slow=800`. Throws for a name or a kind of value there is not. */
export function readSwitches(query: URLSearchParams): Switches {
  const switches: Record<string, unknown> = { ...DEFAULT_SWITCHES };
  for (const [name, value] of query) {
    if (name === 'tab') continue;
    if (!(name in switches)) throw new Error(`There is no switch “${name}”`);
    switches[name] = valueLike(switches[name], value, name);
  }
  return switches as unknown as Switches;
}

function valueLike(model: unknown, value: string, name: string): unknown {
  if (typeof model === 'boolean') return value !== 'false';
  if (typeof model !== 'number') return value;
  const number = Number(value);
  if (!Number.isFinite(number)) throw new Error(`“${name}” needs a number`);
  return number;
}
