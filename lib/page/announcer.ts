import type { Draft } from './draft.ts';
import type { WorkerClient } from './worker-client.ts';

/** Tells the worker which draft the writer is in and how many findings it has, so that the popup and the toolbar button know. */
export class Announcer {
  readonly #worker: WorkerClient;
  #draft: Draft | undefined;
  #told: number | undefined;

  constructor(worker: WorkerClient) {
    this.#worker = worker;
  }

  /** The writer went into a draft. */
  entered(draft: Draft): void {
    this.#draft = draft;
    this.#tell(draft.id, draft.findings.length);
  }

  /** A draft's findings may have changed. Until the writer goes into one, the first of the page stands for it. */
  changed(draft: Draft): void {
    this.#draft ??= draft;
    const count = draft.findings.length;
    // A tab in the background must not pass for the one the writer is in.
    if (draft === this.#draft && count !== this.#told && !document.hidden) this.#tell(draft.id, count);
  }

  /** A draft is no more. */
  left(draft: Draft): void {
    if (draft !== this.#draft) return;
    if (this.#told !== undefined && this.#told > 0) this.#tell(draft.id, 0);
    this.#draft = this.#told = undefined;
  }

  #tell(draftId: string, findings: number): void {
    this.#told = findings;
    this.#worker.announce({ draftId, findings });
  }
}
