import type { Box } from '../layout/sheet.ts';
import type { TextMeasure } from '../layout/text-measure.ts';
import type { Tile } from '../layout/tiles.ts';
import type { Switches } from '../switches.ts';
import { showAnnotations } from './annotation-layer.ts';
import { annotationsOf } from './annotations.ts';
import { paintTile } from './paint-tile.ts';

/** What a tile needs to be shown. */
export interface TileSetting {
  readonly zoom: number;
  readonly measure: TextMeasure;
  readonly switches: Switches;
  /** Whether rectangles are laid over the canvas. */
  readonly annotated: boolean;
}

const SVG = 'http://www.w3.org/2000/svg';
const CONTENT = 'kix-canvas-tile-content';

/** The nodes of one tile: canvas, annotated text and selection. They are used again for another tile after scrolling. */
export class TileView {
  readonly root = document.createElement('div');
  readonly #canvas = document.createElement('canvas');
  readonly #text = layer('kix-canvas-tile-text');
  readonly #selection = layer('kix-canvas-tile-selection');
  #shown: { readonly tile: Tile; readonly setting: TileSetting } | undefined;

  constructor() {
    this.#canvas.className = CONTENT;
    this.root.style.position = 'absolute';
    this.root.append(this.#canvas, this.#text.parentElement as Element, this.#selection.parentElement as Element);
  }

  /** The tile on show. */
  get tile(): Tile | undefined {
    return this.#shown?.tile;
  }

  /** Shows a tile; does nothing when it is on show already and nothing of it has changed. */
  show(tile: Tile, setting: TileSetting): void {
    const shown = this.#shown;
    if (shown && shown.setting === setting && sameTile(shown.tile, tile)) return;
    this.#shown = { tile, setting };
    this.#place(tile, setting.zoom);
    paintTile(this.#canvas, tile, setting.zoom * devicePixelRatio, setting.measure);
    const { annotated, switches, measure, zoom } = setting;
    const annotations = annotated ? annotationsOf(tile, zoom, measure, switches) : [];
    showAnnotations(this.#text, annotations, switches.redraw);
  }

  /** Draws the boxes as selected; they are measured from the tile's upper left corner at zoom 100 %. */
  select(boxes: readonly Box[], zoom: number): void {
    const rectangles = boxes.map(({ x, y, width, height }) => {
      const rectangle = document.createElementNS(SVG, 'rect');
      const values = { x: x * zoom, y: y * zoom, width: width * zoom, height: height * zoom };
      for (const [name, value] of Object.entries(values)) rectangle.setAttribute(name, String(value));
      rectangle.setAttribute('fill', 'rgba(118,167,250,0.5)');
      return rectangle;
    });
    const group = this.#selection.querySelector('g') as Element;
    if (rectangles.length > 0 || group.childElementCount > 0) group.replaceChildren(...rectangles);
  }

  #place(tile: Tile, zoom: number): void {
    const { style } = this.root;
    this.root.className = tile.isPage ? 'kix-page-paginated' : '';
    style.top = `${tile.top * zoom}px`;
    style.width = `${tile.width * zoom}px`;
    style.height = `${tile.height * zoom}px`;
    for (const svg of [this.#text, this.#selection]) {
      svg.setAttribute('width', String(tile.width * zoom));
      svg.setAttribute('height', String(tile.height * zoom));
      (svg.parentElement as HTMLElement).style.zIndex = String(tile.index + 1);
    }
  }
}

function layer(name: string): SVGSVGElement {
  const parent = document.createElement('div');
  parent.className = `${CONTENT} ${name}`;
  const svg = document.createElementNS(SVG, 'svg');
  if (name.endsWith('selection')) {
    const clip = document.createElementNS(SVG, 'clipPath');
    clip.append(document.createElementNS(SVG, 'rect'));
    svg.append(clip, document.createElementNS(SVG, 'g'));
  }
  parent.append(svg);
  return svg;
}

function sameTile(a: Tile, b: Tile): boolean {
  return (
    a.index === b.index &&
    a.top === b.top &&
    a.height === b.height &&
    sameLines(a.lines, b.lines) &&
    sameLines(a.extras, b.extras) &&
    a.borders.length === b.borders.length
  );
}

function sameLines(a: Tile['lines'], b: Tile['lines']): boolean {
  if (a.length !== b.length) return false;
  return a.every((placed, index) => {
    const other = b[index];
    return (
      placed.line === other?.line && placed.x === other.x && placed.y === other.y && placed.marker === other.marker
    );
  });
}
