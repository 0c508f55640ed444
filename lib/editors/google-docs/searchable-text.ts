import { type Characters, isInvisible, visibleOf } from './visible.ts';

/** The place in the text is kept of one in so many visible characters. */
const STEP = 512;

/** A text, as it stands while this is in use, in which stretches are looked for by what shows of them. */
export class SearchableText {
  readonly text: Characters;
  #visible: string | undefined;
  /** Where every `STEP`th visible character stands. */
  #places: Uint32Array = new Uint32Array();

  constructor(text: Characters) {
    this.text = text;
  }

  /** Where in the text `visible` begins, white space left out; at most `most` places. */
  placesOf(visible: string, most: number): number[] {
    this.#visible ??= this.#read();
    const places: number[] = [];
    let at = this.#visible.indexOf(visible);
    while (at >= 0 && places.length < most) {
      places.push(this.#placeOf(at));
      at = this.#visible.indexOf(visible, at + 1);
    }
    return places;
  }

  #read(): string {
    const text = `${this.text}`;
    const visible = visibleOf(text);
    this.#places = new Uint32Array(Math.ceil(visible.length / STEP));
    let count = 0;
    for (let at = 0; at < text.length; at += 1) {
      if (isInvisible(text.charCodeAt(at))) continue;
      if (count % STEP === 0) this.#places[count / STEP] = at;
      count += 1;
    }
    return visible;
  }

  /** The place in the text of the visible character of this number. */
  #placeOf(index: number): number {
    let place = this.#places[Math.floor(index / STEP)] ?? 0;
    for (let left = index % STEP; left > 0; left -= 1) {
      place += 1;
      while (isInvisible(this.text.charCodeAt(place))) place += 1;
    }
    return place;
  }
}
