import type { OpenPage } from './bench-browser.ts';

/** One event of a trace, in the fields we read. Times are microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The part of `dur` for which the thread had the processor. */
  readonly tdur?: number;
  readonly args?: {
    readonly data?: { readonly url?: string; readonly type?: string };
    /** The world a script is called in: the page's own is 0, every extension has one of its own. */
    readonly worldId?: number;
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string };
  };
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'v8.execute',
  'blink.user_timing',
  'mojom',
];

/** Marks in a trace where what we measure begins and ends; they also tell which thread is the page's. */
export const BEGIN = 'bench-begin';
/** See `BEGIN`. */
export const END = 'bench-end';

/** Does `work` under a trace and gives the trace's events. One trace at a time in a browser. */
export async function traced({ page, cdp }: OpenPage, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: readonly object[] }) => {
    for (const event of value) events.push(event as TraceEvent);
  };
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await page.evaluate((mark) => void performance.mark(mark), BEGIN);
  await work();
  await page.evaluate((mark) => void performance.mark(mark), END);
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);
  return events;
}
