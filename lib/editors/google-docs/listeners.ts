/** Those who want to be told of something. */
export class Listeners<Event> {
  #all: readonly ((event: Event) => void)[] = [];

  /** Tells `listener` until `signal` aborts. */
  add(listener: (event: Event) => void, signal: AbortSignal): void {
    this.#all = [...this.#all, listener];
    signal.addEventListener('abort', () => {
      this.#all = this.#all.filter((other) => other !== listener);
    });
  }

  tell(event: Event): void {
    for (const listener of this.#all) listener(event);
  }
}
