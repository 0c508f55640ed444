/** Times from a key to what is painted, in milliseconds. */
export interface KeyTimes {
  /** The first frame after the key. */
  readonly text: number;
  /** The first frame with the new mark in it; absent when none came in time. */
  readonly mark?: number;
}

/** What the page under measurement offers; see `installMarkWatch`. */
export interface MarkWatch {
  /** Waits for the next trusted key, and then for the mark of `word`, for up to `patience` milliseconds (0: for the text only). */
  arm(word: string, patience: number): void;
  /** What came of it. */
  result(): Promise<KeyTimes>;
  /** The words that are marked and in view now. */
  wordsInView(): string[];
  /** Milliseconds from `start()` until all of `words` were marked in a painted frame; undefined when that took longer than `patience`. */
  untilMarked(words: readonly string[], patience: number, start: () => void): Promise<number | undefined>;
}

declare global {
  interface Window {
    benchWatch: MarkWatch;
  }
}

/**
 * Runs in the page. A mark is a range in any of the document's custom highlights. *Painted* is when the main thread has
 * made the first frame with the mark: a task posted from an animation frame runs once that frame is done. Looks at the
 * highlights once a frame, and only between a key and its mark.
 */
export function installMarkWatch(): void {
  const textOf = (range: AbstractRange): string => {
    const { startContainer, startOffset, endOffset } = range;
    if (range instanceof Range) return range.toString();
    // A range in a field's value: it has offsets, and the field or nothing for a container.
    const field = startContainer instanceof HTMLTextAreaElement ? startContainer : document.querySelector('textarea');
    return field?.value.slice(startOffset, endOffset) ?? '';
  };
  const ranges = (): AbstractRange[] => [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  const countOf = (word: string): number => ranges().filter((range) => textOf(range) === word).length;
  const afterPaint = (action: (time: number) => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      action(performance.now());
    };
    port2.postMessage(0);
  };
  /** Calls `done` when a frame in which `isThere` held is painted, or after `patience` with nothing. */
  const watch = (isThere: () => boolean, patience: number, done: (time?: number) => void): void => {
    const until = performance.now() + patience;
    const look = (): void => {
      if (isThere()) afterPaint(done);
      else if (performance.now() > until) done();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  let pending: Promise<KeyTimes> | undefined;

  window.benchWatch = {
    arm(word, patience) {
      const { promise, resolve } = Promise.withResolvers<KeyTimes>();
      pending = promise;
      const before = patience > 0 ? countOf(word) : 0;
      const pressed = (event: KeyboardEvent): void => {
        if (!event.isTrusted) return;
        removeEventListener('keydown', pressed, true);
        const start = event.timeStamp;
        const isPainted = Promise.withResolvers<number>();
        requestAnimationFrame(() => afterPaint((time) => isPainted.resolve(time - start)));
        const finish = async (time?: number): Promise<void> =>
          resolve({ text: await isPainted.promise, ...(time !== undefined && { mark: time - start }) });
        if (patience > 0) watch(() => countOf(word) > before, patience, finish);
        else finish();
      };
      addEventListener('keydown', pressed, true);
    },
    result: () => pending ?? Promise.reject(new Error('Nothing is awaited')),
    wordsInView() {
      const view = document.querySelector('textarea')?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
      const isInView = (range: AbstractRange): boolean => {
        // A range in a field's value measures itself as a live range does; others of ours are live ranges.
        const { top, bottom } = (range as Range).getBoundingClientRect();
        return bottom > Math.max(view.top, 0) && top < Math.min(view.bottom, innerHeight);
      };
      return ranges().filter(isInView).map(textOf);
    },
    untilMarked(words, patience, start) {
      const { promise, resolve } = Promise.withResolvers<number | undefined>();
      start();
      const started = performance.now();
      const areThere = (): boolean => {
        const marked = new Set(ranges().map(textOf));
        return words.every((word) => marked.has(word));
      };
      watch(areThere, patience, (time) => resolve(time === undefined ? undefined : time - started));
      return promise;
    },
  };
}
