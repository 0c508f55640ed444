import { oncePerFrame } from '../shared/once-per-frame.ts';
import { safely } from '../shared/safely.ts';
import type { Point } from './card-position.ts';
import type { PaintedPlace } from './hit-test.ts';
import type { Mark, Painter } from './painter.ts';

/** How long the pointer rests on a mark before the card opens, and may be off both before it closes, in milliseconds. */
const REST = 200;
const GRACE = 300;

/** What the pointer meets and moves. */
export interface HoverParts {
  readonly painter: Painter;
  readonly cardHost: Element;
  isOpenFor(mark: Mark): boolean;
  open(mark: Mark, near: Point): void;
  /** The pointer is no longer on the mark or its card. */
  leave(): void;
  /** The writer clicked somewhere else. */
  dismiss(): void;
}

/** Opens the card where the pointer rests on a mark, and lets go of it when the pointer is on neither. Never while a button is down. */
export class Hover {
  readonly #parts: HoverParts;
  #last: PointerEvent | undefined;
  /** The mark the card is about to open for. */
  #wanted: PaintedPlace | undefined;
  /** A mark the writer clicked: they want to write there, and see no card until the pointer has left it. */
  #clicked: PaintedPlace | undefined;
  #opening: ReturnType<typeof setTimeout> | undefined;
  #closing: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: HoverParts, signal: AbortSignal) {
    this.#parts = parts;
    const look = oncePerFrame('pointer-not-followed', () => this.#look(), signal);
    const listen = (type: 'pointermove' | 'pointerdown', listener: (event: PointerEvent) => void) =>
      document.addEventListener(type, safely('pointer-not-followed', listener), {
        capture: true,
        passive: true,
        signal,
      });
    listen('pointermove', (event) => {
      this.#last = event;
      look();
    });
    listen('pointerdown', (event) => this.#pressed(event));
    signal.addEventListener('abort', () => this.#stay());
  }

  #pressed(event: PointerEvent): void {
    if (event.target === this.#parts.cardHost) return;
    this.#clicked = this.#parts.painter.markAt(event.clientX, event.clientY)?.at;
    this.#stay();
    this.#parts.dismiss();
  }

  #look(): void {
    const { painter, cardHost, isOpenFor } = this.#parts;
    const { target, clientX: x, clientY: y, buttons } = this.#last ?? {};
    const isFree = x !== undefined && y !== undefined && buttons === 0;
    const mark = isFree && target !== cardHost ? painter.markAt(x, y) : undefined;
    if (mark?.at !== this.#clicked) this.#clicked = undefined;
    if (!isFree || target === cardHost || (mark && isOpenFor(mark))) this.#stay();
    else if (mark && mark.at !== this.#clicked) this.#want(mark, { x, y });
    else this.#letGo();
  }

  /** Leaves everything as it is. */
  #stay(): void {
    clearTimeout(this.#opening);
    clearTimeout(this.#closing);
    this.#opening = this.#closing = this.#wanted = undefined;
  }

  #want(mark: Mark, near: Point): void {
    if (this.#wanted === mark.at) return;
    this.#stay();
    this.#wanted = mark.at;
    const open = () => {
      this.#stay();
      this.#parts.open(mark, near);
    };
    this.#opening = setTimeout(safely('card-not-opened', open), REST);
  }

  #letGo(): void {
    clearTimeout(this.#opening);
    this.#wanted = undefined;
    const leave = () => {
      this.#stay();
      this.#parts.leave();
    };
    this.#closing ??= setTimeout(safely('card-not-closed', leave), GRACE);
  }
}
