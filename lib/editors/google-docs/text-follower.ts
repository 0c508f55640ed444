import { safely } from '../../shared/safely.ts';
import type { DocsSilence, Span, TextPart } from './messages.ts';
import { LinkError, type PageLink } from './page-link.ts';

/** How often the text is asked for when nothing seems to happen, for changes out of view; in milliseconds. */
const SLOW = 3000;
/** How long to wait before asking again where Docs does not give the text, in milliseconds; then as slowly as ever. */
const WAITS = [50, 100, 200, 400, 800, 1600];

/** What a follower tells. */
export interface FollowerEvents {
  /** A part of a change, to be taken in order; with `isWhole` it begins the whole text. False where it does not fit: then the whole is asked for. */
  readonly onPart: (part: TextPart, isWhole: boolean) => boolean;
  /** The text was read, and may have changed or not. */
  readonly onRead: () => void;
  /** The slow poll read the text. */
  readonly onPoll: () => void;
}

/** Keeps up with the document's text: asks for it when told that it may have changed, and slowly when not. One question at a time. */
export class TextFollower {
  readonly #link: PageLink;
  readonly #events: FollowerEvents;
  readonly #signal: AbortSignal;
  #isWanted = false;
  #isAnew = true;
  #isFirstPart = true;
  #running: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  /** Whether the text was ever given. */
  hasText = false;
  /** Why it is not given now. */
  silence: DocsSilence | undefined;
  /** The number of the text last read. */
  version = 0;
  /** What was selected when it was last asked. */
  selection: Span | undefined;

  /** Asks until `signal` aborts. */
  constructor(link: PageLink, events: FollowerEvents, signal: AbortSignal) {
    this.#link = link;
    this.#events = events;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
    const read = safely('text-not-read', () => this.read());
    const look = () => (document.hidden ? clearTimeout(this.#timer) : read());
    document.addEventListener('visibilitychange', look, { signal });
    link.onConnect = read;
  }

  /** Reads the text now, or once more as soon as it was read; resolves when nothing is left to read. */
  read(): Promise<void> {
    this.#isWanted = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
      this.#wait();
    });
    return this.#running;
  }

  /** Asks where the caret is. */
  async readCaret(): Promise<void> {
    try {
      this.selection = (await this.#link.ask({ type: 'caret' }, 'caret')).selection;
    } catch (error) {
      if (!(error instanceof LinkError)) throw error;
    }
  }

  async #run(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#isWanted && !this.#signal.aborted) {
      this.#isWanted = false;
      try {
        this.#isFirstPart = true;
        const isWhole = this.#isAnew;
        this.#isAnew = false;
        await this.#link.read(isWhole, (part) => this.#take(part, isWhole));
        this.hasText = true;
        this.silence = undefined;
        this.#failures = 0;
      } catch (error) {
        if (!(error instanceof LinkError)) throw error;
        this.#isAnew = true;
        this.silence = error.why;
        this.#failures += 1;
      }
      if (!this.#signal.aborted) this.#events.onRead();
    }
  }

  #take(part: TextPart, isWhole: boolean): void {
    if (this.#signal.aborted || this.#isAnew) return;
    this.#isAnew = !this.#events.onPart(part, isWhole && this.#isFirstPart);
    this.#isWanted ||= this.#isAnew;
    this.#isFirstPart = false;
    if (!part.last) return;
    this.version = part.last.version;
    this.selection = part.last.selection;
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#signal.aborted || document.hidden) return;
    const poll = safely('text-not-read', async () => {
      await this.read();
      this.#events.onPoll();
    });
    this.#timer = setTimeout(poll, this.#failures > 0 ? (WAITS[this.#failures - 1] ?? SLOW) : SLOW);
  }
}
