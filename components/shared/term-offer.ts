import { browser } from 'wxt/browser';

/** Between our own pages only, and gone when they close: a wording of a draft must not stand in an address or a store. */
const CHANNEL = 'term-offer';
/** What the address of the options page ends in when a wording waits to be fetched. */
const HASH = '#offered-term';
/** An options page that has not asked after this long will not ask, in milliseconds. */
const PATIENCE = 20_000;

/** Opens the options page with a new term of this wording to fill in. */
export function offerTerm(wording: string): void {
  const channel = new BroadcastChannel(CHANNEL);
  const timer = setTimeout(() => channel.close(), PATIENCE);
  channel.onmessage = ({ data }) => {
    if (data !== 'wanted') return;
    channel.postMessage({ wording });
    clearTimeout(timer);
    channel.close();
  };
  void browser.tabs.create({ url: browser.runtime.getURL(`/options.html${HASH}`) });
}

/** Calls `listener` with the wording that the page was opened for, where it was opened for one; returns what stops it. */
export function takeOfferedTerm(listener: (wording: string) => void): () => void {
  if (location.hash !== HASH) return () => undefined;
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<{ readonly wording?: unknown }>) => {
    if (typeof data?.wording !== 'string') return;
    history.replaceState(undefined, '', location.pathname);
    listener(data.wording);
    channel.close();
  };
  channel.postMessage('wanted');
  return () => channel.close();
}
