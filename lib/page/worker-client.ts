import { readCheckAnswer, readPageSettings } from '../messaging/guards.ts';
import type { CheckAnswer, DraftAnnouncement, IgnoredWording, PageSettings, TermDraft } from '../messaging/protocol.ts';
import type { BlockInput } from '../report/block-analysis.ts';
import { logError } from '../shared/log.ts';
import { send } from './worker-messages.ts';

/** A worker that has heard nothing for this long may have been stopped by the browser, in milliseconds. */
const SILENCE = 20_000;
/** An answer that has not come after this long will not come, in milliseconds. */
const PATIENCE = 15_000;

/** What the page asks of the worker. Questions reject when the worker cannot be reached or answers nonsense. */
export class WorkerClient {
  readonly #isValid: () => boolean;
  #lastContact = Number.NEGATIVE_INFINITY;

  /** `isValid` is false, and ends this content script, once the extension was reloaded, updated or taken away. */
  constructor(isValid: () => boolean) {
    this.#isValid = isValid;
  }

  /** Has the rule set made ready when the worker may have been stopped since we last spoke. */
  wakeIfQuiet(): void {
    if (performance.now() - this.#lastContact > SILENCE) this.#tell(send('wake'));
  }

  async check(blocks: readonly BlockInput[]): Promise<CheckAnswer> {
    const inputs = blocks.map(({ text, kind, leadIn }) => ({ text, kind, ...(leadIn !== undefined && { leadIn }) }));
    const answer = await this.#ask(send('checkBlocks', { blocks: inputs }));
    return trusted(
      readCheckAnswer(
        answer,
        inputs.map(({ text }) => text),
      ),
    );
  }

  async settings(): Promise<PageSettings> {
    return trusted(readPageSettings(await this.#ask(send('pageSettings'))));
  }

  announce(draft: DraftAnnouncement): void {
    this.#tell(send('draftFocused', draft));
  }

  ignoreWording(wording: IgnoredWording): void {
    this.#tell(send('ignoreWording', wording));
  }

  addTerm(term: TermDraft): void {
    this.#tell(send('addTerm', term));
  }

  ignorePlace(hash: string): void {
    this.#tell(send('ignorePlace', { hash }));
  }

  heedPlace(hash: string): void {
    this.#tell(send('heedPlace', { hash }));
  }

  async #ask<Answer>(answer: Promise<Answer>): Promise<Answer> {
    this.#lastContact = performance.now();
    const { promise: never, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new Error('The worker did not answer')), PATIENCE);
    try {
      return await Promise.race([answer, never]);
    } catch (error) {
      this.#isValid();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  #tell(message: Promise<unknown>): void {
    this.#ask(message).catch((error) => {
      if (this.#isValid()) logError('message-failed', error);
    });
  }
}

function trusted<Answer>(answer: Answer | undefined): Answer {
  if (answer === undefined) throw new Error('The worker answered something else');
  return answer;
}
