import type { Body } from './body.ts';
import { type Fragment, fragmentLength, joinFragments } from './fragment.ts';

/** A change of the text as it can be taken back. */
export interface Step {
  readonly at: number;
  readonly removed: Fragment;
  readonly inserted: Fragment;
}

/** Undo and redo of the writer's own changes, kept apart from those of collaborators. */
export class History {
  #done: Step[] = [];
  #undone: Step[] = [];
  /** True while typed characters still join the last step. */
  #open = false;

  /** Keeps a change. One that is `typed` joins the typing just before it. */
  add(step: Step, typed: boolean): void {
    this.#undone = [];
    const last = this.#done.at(-1);
    if (typed && this.#open && last && last.at + fragmentLength(last.inserted) === step.at && isEmpty(step.removed)) {
      this.#done[this.#done.length - 1] = { ...last, inserted: joinFragments(last.inserted, step.inserted) };
    } else {
      this.#done.push(step);
    }
    this.#open = typed;
  }

  /** Typing that follows is a step of its own. */
  close(): void {
    this.#open = false;
  }

  /** Takes the last step back and returns the stretch to select; undefined when there is none. */
  undo(body: Body): { readonly start: number; readonly end: number } | undefined {
    return this.#turn(body, this.#done, this.#undone);
  }

  /** Does the last step that was taken back again. */
  redo(body: Body): { readonly start: number; readonly end: number } | undefined {
    return this.#turn(body, this.#undone, this.#done);
  }

  /** Moves every step along when somebody else has put `inserted` characters where `removed` stood. */
  shift(at: number, removed: number, inserted: number): void {
    const move = (step: Step) => (step.at > at ? { ...step, at: Math.max(at, step.at - removed) + inserted } : step);
    this.#done = this.#done.map(move);
    this.#undone = this.#undone.map(move);
    this.#open = false;
  }

  #turn(body: Body, from: Step[], to: Step[]): { readonly start: number; readonly end: number } | undefined {
    this.#open = false;
    const step = from.at(-1);
    if (!step || !body.replace(step.at, step.at + fragmentLength(step.inserted), step.removed)) return undefined;
    from.pop();
    to.push({ at: step.at, removed: step.inserted, inserted: step.removed });
    const end = step.at + fragmentLength(step.removed);
    return { start: end, end };
  }
}

function isEmpty(fragment: Fragment): boolean {
  return fragmentLength(fragment) === 0;
}
