/** A run: a stretch of one line in one format, as Docs lays a labelled rectangle over its canvas for it. */
export interface Run {
  /** The text of the run. White space at its ends may be missing. */
  readonly label: string;
  /** What of the label shows. */
  readonly visible: string;
  /** The rectangle, in CSS pixels from the corner of the layer of marks. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The font as CSS writes it; not every run has one. */
  readonly font: string | undefined;
  /** The page it lies on, in the same pixels; documents without pages have none. */
  readonly page?: PageBox;
}

/** Where a page lies. */
export interface PageBox {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Names where a run lies and what it says: one that is drawn again in the same place is the same. */
export function placeOf({ label, left, top }: Run): string {
  return `${Math.round(left)} ${Math.round(top)} ${label}`;
}

/** A run and the stretch of the document's text it shows, from its first to its last visible character. */
export interface BoundRun {
  readonly run: Run;
  readonly start: number;
  readonly end: number;
}
