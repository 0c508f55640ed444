import type { TextField } from '../editors/text-field.ts';
import type { Mirror, MirrorSource } from '../editors/value-range.ts';
import { safely } from '../shared/safely.ts';
import type { Desk, DeskParts, MakeDesk } from './desk.ts';

/** Has the card's script loaded once it is needed, and makes the card. */
export class DeskLoader implements MirrorSource {
  /** The card, once it is there. */
  desk: Desk | undefined;
  readonly #load: () => Promise<MakeDesk>;
  readonly #parts: DeskParts;
  readonly #signal: AbortSignal;
  #loading: Promise<Desk> | undefined;

  /** `load` rejects where the script cannot be had; it is asked again at the next need. */
  constructor(load: () => Promise<MakeDesk>, parts: DeskParts, signal: AbortSignal) {
    this.#load = load;
    this.#parts = parts;
    this.#signal = signal;
  }

  /** Says that the card may soon be wanted. */
  readonly prepare = safely('card-not-loaded', async () => {
    if (!this.#loading) await this.get();
  });

  /** The card, as soon as it is there. */
  get(): Promise<Desk> {
    this.#loading ??= this.#make();
    return this.#loading;
  }

  /** Mirrors of text fields come with the card. */
  mirror(field: TextField, value: string, signal: AbortSignal): Mirror | undefined {
    return this.desk?.mirror(field, value, signal);
  }

  async #make(): Promise<Desk> {
    try {
      const make = await this.#load();
      this.desk = make(this.#parts, this.#signal);
      return this.desk;
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }
}
