import { safely } from '../shared/safely.ts';
import type { Draft } from './draft.ts';
import type { WorkerClient } from './worker-client.ts';

/** While findings come and go, the worker is told this often, in milliseconds. */
const PAUSE = 200;

/** Tells the worker which draft the writer is in and how many findings it has, so that the popup and the toolbar button know. */
export class Announcer {
  readonly #worker: WorkerClient;
  #draft: Draft | undefined;
  #told: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Tells nothing more once `signal` aborts. */
  constructor(worker: WorkerClient, signal: AbortSignal) {
    this.#worker = worker;
    signal.addEventListener('abort', () => this.#forget());
  }

  /** The writer went into a draft. */
  entered(draft: Draft): void {
    this.#draft = draft;
    this.#tell(draft.id, draft.findings.length);
  }

  /** A draft's findings may have changed. Until the writer goes into one, the first of the page stands for it. */
  changed(draft: Draft): void {
    // A subject line is not what a page is about.
    if (!(draft.editor.root instanceof HTMLInputElement)) this.#draft ??= draft;
    if (draft !== this.#draft || this.#timer !== undefined || draft.findings.length === this.#told) return;
    const tell = () => {
      this.#forget();
      const count = draft.findings.length;
      // A tab in the background must not pass for the one the writer is in.
      if (count !== this.#told && !document.hidden) this.#tell(draft.id, count);
    };
    this.#timer = setTimeout(safely('count-not-told', tell), PAUSE);
  }

  /** A draft is no more. */
  left(draft: Draft): void {
    if (draft !== this.#draft) return;
    if (this.#told !== undefined && this.#told > 0) this.#tell(draft.id, 0);
    this.#forget();
    this.#draft = this.#told = undefined;
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #tell(draftId: string, findings: number): void {
    this.#forget();
    this.#told = findings;
    this.#worker.announce({ draftId, findings });
  }
}
