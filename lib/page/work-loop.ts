import { logError } from '../shared/log.ts';

/** How long to wait before each further try of work that failed, in milliseconds; after the last, the next kick tries anew. */
const WAITS = [100, 400, 1600, 5000];

/** Work for a loop. */
export interface Work<Task> {
  /** What to do now, as things stand now; undefined when there is nothing. */
  next(): Task | undefined;
  /** Does it; rejects when it could not be done. */
  do(task: Task): Promise<void>;
}

/** Does one task after the other while there are any, tries a failed one a few times more, and then rests until kicked. */
export class WorkLoop<Task> {
  readonly #work: Work<Task>;
  readonly #signal: AbortSignal;
  #isRunning = false;

  constructor(work: Work<Task>, signal: AbortSignal) {
    this.#work = work;
    this.#signal = signal;
  }

  /** Says that there may be something to do. */
  kick(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#run().catch((error) => {
      if (!this.#signal.aborted) logError('worker-unreachable', error);
    });
  }

  async #run(): Promise<void> {
    let failures = 0;
    try {
      while (!this.#signal.aborted) {
        const task = this.#work.next();
        if (task === undefined) return;
        try {
          await this.#work.do(task);
          failures = 0;
        } catch (error) {
          const wait = WAITS[failures];
          if (wait === undefined) throw error;
          failures += 1;
          await pause(wait, this.#signal);
        }
      }
    } finally {
      this.#isRunning = false;
    }
  }
}

/** Waits; cut short when `signal` aborts. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  const stop = () => {
    clearTimeout(timer);
    resolve();
  };
  signal.addEventListener('abort', stop);
  return promise.finally(() => signal.removeEventListener('abort', stop));
}
