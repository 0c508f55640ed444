import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext } from '@playwright/test';
import type { OpenPage } from '../page/bench-browser.ts';
import { readMainThread } from '../page/own-time.ts';
import { type TraceEvent, traced } from '../page/tracing.ts';
import { countMessages } from '../page/worker-messages.ts';

/** What our scripts did in 10 seconds in which nothing happened. */
export interface Silence {
  /** Times the page was asked for the document's text. */
  readonly polls: number;
  /** Times our scripts ran that belong to no poll. */
  readonly strayRuns: number;
  /** Milliseconds our scripts took. */
  readonly own: number;
  /** Messages to the worker. */
  readonly messages: number;
}

/** How long nothing happens, in milliseconds. */
const IDLE = 10_000;
/** A poll is asked for, answered and looked at within this time, in milliseconds. */
const POLL = 250;
/** Names the moment of a poll in the trace. */
const ASKED = 'bench-text-asked';

/** Watches an open document while nothing happens in it. */
export async function measureSilence(context: BrowserContext, open: OpenPage): Promise<Silence> {
  await open.page.bringToFront();
  await open.page.evaluate(markPolls, ASKED);
  const before = await countMessages(context);
  const events = await traced(open, () => pause(IDLE));
  const messages = (await countMessages(context)) - before;
  const polls = pollTimes(events);
  const { tasks } = readMainThread(events);
  const isStray = (start: number) => polls.every((poll) => Math.abs(poll - start) > POLL);
  return {
    polls: polls.length,
    strayRuns: tasks.reduce((sum, { start, runs }) => sum + (isStray(start) ? runs : 0), 0),
    own: tasks.reduce((sum, task) => sum + task.own, 0),
    messages,
  };
}

function pollTimes(events: readonly TraceEvent[]): number[] {
  return events.filter(({ name, ph }) => name === ASKED && ph !== 'E').map(({ ts }) => ts / 1000);
}

/** Runs in the page: from now on each question for the text is named in the trace. */
function markPolls(name: string): void {
  const ask = window._docs_annotate_getAnnotatedText;
  if (!ask || 'isMarked' in ask) return;
  const marked = (id?: string) => {
    performance.mark(name);
    return ask(id);
  };
  window._docs_annotate_getAnnotatedText = Object.assign(marked, { isMarked: true });
}
