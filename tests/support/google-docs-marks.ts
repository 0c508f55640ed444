import { expect, type Page, test } from '@playwright/test';

/** A wording of the document: its first place, or the one of that number, counted from 0. */
export type Wording = string | readonly [wording: string, occurrence: number];

/** A rectangle in CSS pixels of the viewport. */
export interface ScreenBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the page shows and what it should show. */
interface Marking {
  readonly marks: readonly (ScreenBox & { readonly category: string })[];
  /** A box for each line of each wording. */
  readonly truth: readonly (ScreenBox & { readonly wording: string; readonly inView: boolean })[];
}

/** How far an edge of a mark may lie from that of its word, in CSS pixels. */
export const TOLERANCE = 2;

/** Type of the annotation by which a test reports its largest distance between a mark and its word. */
export const DISTANCE = 'largest distance of a mark';

/** Waits until exactly these wordings are marked, each within `TOLERANCE` of where it is drawn. Only marks in view need be there. */
export async function expectMarks(page: Page, wordings: readonly Wording[]): Promise<void> {
  let marking: Marking = { marks: [], truth: [] };
  await expect
    .poll(async () => {
      marking = await readMarking(page, wordings);
      return problems(marking);
    })
    .toEqual({ unmarked: [], astray: [] });
  report(marking);
}

/** Marks of the page now that lie on none of these wordings. */
export async function marksAstray(page: Page, wordings: readonly Wording[]): Promise<readonly string[]> {
  const marking = await readMarking(page, wordings);
  report(marking);
  return problems(marking).astray;
}

/** Every place of these wordings in the document. */
export async function allPlaces(page: Page, wordings: readonly string[]): Promise<readonly Wording[]> {
  const text = await page.evaluate(() => window.replica.text());
  return wordings.flatMap((wording) => {
    const count = text.split(wording).length - 1;
    return Array.from({ length: count }, (_, occurrence) => [wording, occurrence] as const);
  });
}

/** Where the marks of the page are. */
export async function docsMarks(page: Page): Promise<Marking['marks']> {
  return (await readMarking(page, [])).marks;
}

/** Where a wording is drawn: a box on each line. */
export async function wordBoxes(page: Page, wording: Wording): Promise<readonly ScreenBox[]> {
  return (await readMarking(page, [wording])).truth;
}

async function readMarking(page: Page, wordings: readonly Wording[]): Promise<Marking> {
  const wanted = wordings.map((wording) => (typeof wording === 'string' ? ([wording, 0] as const) : wording));
  return page.evaluate((list) => {
    const boxOf = ({ x, y, width, height }: DOMRect) => ({ x, y, width, height });
    const scroller = document.querySelector('.kix-appview-editor');
    const layer = scroller?.querySelector(':scope > common-ground-marks');
    const marks = [...((layer?.shadowRoot ?? layer)?.querySelectorAll<HTMLElement>('[data-category]') ?? [])]
      .filter((mark) => mark.checkVisibility())
      .map((mark) => ({ ...boxOf(mark.getBoundingClientRect()), category: mark.dataset.category ?? '' }));
    const view = (scroller as Element).getBoundingClientRect();
    const truth = list.flatMap(([wording, occurrence]) => {
      const start = window.replica.find(wording, occurrence);
      return window.replica.boxesOf(start, start + wording.length).map((box) => ({
        ...box,
        wording,
        inView: box.y >= view.top && box.y + box.height <= view.bottom,
      }));
    });
    return { marks, truth };
  }, wanted);
}

function problems({ marks, truth }: Marking): { unmarked: string[]; astray: string[] } {
  const isMarked = (box: ScreenBox) => marks.some((mark) => distance(mark, box) <= TOLERANCE);
  const isWanted = (mark: ScreenBox) => truth.some((box) => distance(mark, box) <= TOLERANCE);
  return {
    unmarked: truth.filter((box) => box.inView && !isMarked(box)).map((box) => `${box.wording} at ${placeOf(box)}`),
    astray: marks.filter((mark) => !isWanted(mark)).map((mark) => `${mark.category} at ${placeOf(mark)}`),
  };
}

/** Largest distance between two boxes' edges. */
function distance(one: ScreenBox, other: ScreenBox): number {
  return Math.max(
    Math.abs(one.x - other.x),
    Math.abs(one.y - other.y),
    Math.abs(one.x + one.width - other.x - other.width),
    Math.abs(one.y + one.height - other.y - other.height),
  );
}

function placeOf({ x, y, width, height }: ScreenBox): string {
  return [x, y, width, height].map((length) => Math.round(length * 10) / 10).join(' ');
}

function report({ marks, truth }: Marking): void {
  if (truth.length === 0) return;
  for (const mark of marks) {
    const nearest = Math.min(...truth.map((box) => distance(mark, box)));
    test.info().annotations.push({ type: DISTANCE, description: String(nearest) });
  }
}
