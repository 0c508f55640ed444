import type { Box } from '../layout/sheet.ts';
import type { Tile } from '../layout/tiles.ts';
import { type TileSetting, TileView } from './tile-view.ts';

/** The stretch of the document on screen, CSS pixels at zoom 100 %. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** Keeps the tiles near the view in the page and uses the nodes of others again for them. */
export class TileManager {
  readonly #parent: Element;
  #views: TileView[] = [];

  constructor(parent: Element) {
    this.#parent = parent;
  }

  /** Shows the tiles that stand within a screen's height of the view. */
  show(tiles: readonly Tile[], view: Stretch, setting: TileSetting): void {
    const margin = view.bottom - view.top;
    const wanted = tiles.filter(({ top, height }) => top < view.bottom + margin && top + height > view.top - margin);
    const free = this.#views.filter(({ tile }) => !wanted.some(({ index }) => index === tile?.index));
    const kept = new Map(this.#views.map((known) => [known.tile?.index, known]));
    this.#views = wanted.map((tile) => {
      const known = kept.get(tile.index) ?? free.pop() ?? this.#add();
      known.show(tile, setting);
      return known;
    });
    for (const { root } of free) root.remove();
  }

  /** Draws boxes, measured from the document's upper left corner, as selected. */
  select(boxes: readonly Box[], zoom: number): void {
    for (const view of this.#views) {
      const { tile } = view;
      if (!tile) continue;
      const inside = boxes.filter(({ y, height }) => y + height > tile.top && y < tile.top + tile.height);
      view.select(
        inside.map((box) => ({ ...box, y: box.y - tile.top })),
        zoom,
      );
    }
  }

  #add(): TileView {
    const view = new TileView();
    this.#parent.append(view.root);
    return view;
  }
}
