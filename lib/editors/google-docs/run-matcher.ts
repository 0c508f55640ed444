import { Binding } from './binding.ts';
import { type BoundRun, placeOf, type Run } from './run.ts';
import type { RunLayout } from './run-layout.ts';
import type { SearchableText } from './searchable-text.ts';
import { afterLastVisible, type Characters, endOfMatch, nextVisible, startOfMatch } from './visible.ts';

/** A run of so many visible characters is hardly found where it does not belong. */
const LONG = 8;
/** A run of fewer may be a list marker or the number of a footnote, and is passed over where it does not fit. */
const MARKER = 4;
/** How many lines away the text may go on: a page break has a footer and a header in it. */
const REACH = 8;
/** How many runs to look ahead where several seem to follow. */
const AHEAD = 3;
/** A repeated line is tried in at most so many places. */
const MOST_PLACES = 24;

/** What there is to be matched. */
export interface MatchInput {
  readonly layout: RunLayout;
  readonly text: SearchableText;
  /** Bindings that held before, moved with the text. */
  readonly known: readonly BoundRun[];
  /** Visible texts of runs that were looked for in vain: they are not looked for again, and new ones are added. */
  readonly missed: Set<string>;
  /** Runs that begin above this, in CSS pixels, are on the document's first screen. */
  readonly firstScreen: number;
}

/**
 * Binds runs to the stretches of the text they show. A binding known from before, or a run whose text stands in one
 * place only, is where it begins; from there the neighbours follow, each holding what the text goes on with. Where
 * several places are left, the one is taken where most neighbours follow; where that does not decide, none is.
 */
export function matchRuns(input: MatchInput): Binding {
  const binding = new Binding();
  for (const bound of stillThere(input)) binding.add(bound);
  for (const bound of binding.added) grow(bound, binding, input);
  const free = input.layout.runs.filter((run) => !binding.has(run) && run.visible !== '');
  const copies = Map.groupBy(free, ({ visible }) => visible);
  for (const run of free.toSorted((one, other) => other.visible.length - one.visible.length)) {
    if (binding.has(run) || input.missed.has(run.visible)) continue;
    const found = search(run, (copies.get(run.visible)?.length ?? 1) > 1, binding, input);
    if (found.length === 0) input.missed.add(run.visible);
    for (const bound of found) binding.add(bound);
  }
  return binding;
}

/** Known bindings of runs that neither moved nor changed, to text that still stands there. */
function* stillThere({ layout, text, known }: MatchInput): Generator<BoundRun> {
  const byRun = new Map(known.map((bound) => [bound.run, bound]));
  let places: ReadonlyMap<string, number> | undefined;
  for (const run of layout.runs) {
    // The very same run: what it shows has not changed, or it would not be known any more.
    const same = byRun.get(run);
    if (same) {
      yield same;
      continue;
    }
    places ??= new Map(known.map((bound) => [placeOf(bound.run), bound.start]));
    const start = places.get(placeOf(run));
    const end = start === undefined ? undefined : endOfMatch(text.text, run.visible, start);
    if (start !== undefined && end !== undefined) yield { run, start, end };
  }
}

/** Finds a run by its text and what follows from there; nothing where that leaves a doubt. */
function search(run: Run, hasCopies: boolean, binding: Binding, input: MatchInput): readonly BoundRun[] {
  const { text, firstScreen } = input;
  const places = text.placesOf(run.visible, MOST_PLACES + 1);
  // Of two runs that show the same, one does not belong to a text that stands there once: a header, say.
  if (places.length > MOST_PLACES || (hasCopies && places.length < 2)) return [];
  const trials = places
    .map((start) => trialAt(run, start, binding, input))
    .filter(({ length }) => length > 0)
    .toSorted((one, other) => weightOf(other) - weightOf(one));
  const [best, second] = trials;
  if (!best || !second || weightOf(best) > weightOf(second)) return best ?? [];
  const tied = trials.filter((trial) => weightOf(trial) === weightOf(best));
  const atTop = tied.find((trial) => beginsDocument(trial, text.text, firstScreen));
  return atTop ?? [];
}

function trialAt(run: Run, start: number, binding: Binding, input: MatchInput): readonly BoundRun[] {
  const trial = new Binding(binding);
  const end = endOfMatch(input.text.text, run.visible, start);
  const seed = end === undefined ? undefined : { run, start, end };
  if (seed && trial.add(seed)) grow(seed, trial, input);
  return trial.added;
}

const weightOf = (trial: readonly BoundRun[]) => trial.reduce((sum, { run }) => sum + run.visible.length, 0);

/** Nothing stands before the first line of a document: on its first screen the place at the very beginning is the only right one. */
function beginsDocument(trial: readonly BoundRun[], text: Characters, firstScreen: number): boolean {
  const start = nextVisible(text, 0);
  return trial.some((bound) => bound.start === start && bound.run.top < firstScreen);
}

/** Binds what follows a bound run and what comes before it, and so on from there. */
function grow(seed: BoundRun, binding: Binding, input: MatchInput): void {
  const queue = [seed];
  for (let from = queue.pop(); from; from = queue.pop()) {
    for (const step of [1, -1] as const) {
      const found = neighbour(from, step, binding, input);
      if (found && binding.add(found)) queue.push(found);
    }
  }
}

/** The run that shows what the text goes on with after a bound one (`step` 1), or what comes before it (-1). */
function neighbour(
  from: BoundRun,
  step: 1 | -1,
  binding: Binding,
  input: MatchInput,
  ahead = AHEAD,
): BoundRun | undefined {
  const { layout, text } = input;
  const place = step > 0 ? nextVisible(text.text, from.end) : afterLastVisible(text.text, from.start);
  if (step > 0 ? place >= text.text.length || binding.beginsAt(place) : place <= 0 || binding.endsAt(place)) return;
  const match = (run: Run) => (binding.has(run) ? undefined : matchAt(run, text.text, place, step));
  const [sameLine = [], ...lines] = layout.from(from.run, step, REACH);
  const beside = inLine(sameLine, match, 0);
  if (beside) return beside;
  const further = lines.flatMap((line, index) => inLine(line, match, index + 1) ?? []);
  const inCells = cellRuns(from.run, step, match, layout);
  const candidates = [...further, ...inCells];
  // A look ahead takes the nearest at every step, or it would branch without end.
  if (candidates.length < 2 || ahead < AHEAD) return candidates[0];
  // The right one goes on as the text does; of several that do the nearest is taken, where it is plain which that is.
  const reaches = candidates.map((candidate) => reachOf(candidate, step, binding, input, AHEAD));
  const best = reaches.indexOf(Math.max(...reaches));
  const isDoubtful = best >= further.length && reaches.lastIndexOf(reaches[best] ?? 0) !== best;
  return isDoubtful ? undefined : candidates[best];
}

/** How many visible characters the text goes on with from a run, that run included, looking `ahead` runs far. */
function reachOf(from: BoundRun, step: 1 | -1, binding: Binding, input: MatchInput, ahead: number): number {
  const next = ahead > 0 ? neighbour(from, step, binding, input, ahead - 1) : undefined;
  return from.run.visible.length + (next ? reachOf(next, step, binding, input, ahead - 1) : 0);
}

function matchAt(run: Run, text: Characters, place: number, step: 1 | -1): BoundRun | undefined {
  if (step > 0) {
    const end = endOfMatch(text, run.visible, place);
    return end === undefined ? undefined : { run, start: place, end };
  }
  const start = startOfMatch(text, run.visible, place);
  return start === undefined ? undefined : { run, start, end: place };
}

/** The first run of a line that fits; a short one only where nothing but markers lies before it, and not far away. */
function inLine(
  line: readonly Run[],
  match: (run: Run) => BoundRun | undefined,
  distance: number,
): BoundRun | undefined {
  let isNear = distance <= 2;
  for (const run of line) {
    const found = isNear || run.visible.length >= LONG ? match(run) : undefined;
    if (found) return found;
    if (run.visible.length >= MARKER) isNear = false;
  }
  return undefined;
}

/**
 * Behind the last line of a cell or a column the text goes on above and to the right, where the next one begins, and
 * before its first line it comes from below and the left. What fits of all that lies there.
 */
function cellRuns(from: Run, step: 1 | -1, match: (run: Run) => BoundRun | undefined, layout: RunLayout): BoundRun[] {
  const at = layout.lineOf(from);
  const lines = step > 0 ? layout.lines.slice(0, at) : layout.lines.slice(at + 1);
  return lines.flat().flatMap((run) => {
    const isBeside = step > 0 ? run.left >= from.left + from.width : run.left + run.width <= from.left;
    return isBeside && run.visible.length >= MARKER ? (match(run) ?? []) : [];
  });
}
