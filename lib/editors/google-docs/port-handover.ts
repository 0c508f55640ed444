// Two scripts of ours run in a document, one in the page's own world and one in ours. Both start before any script of the
// page does, in either order, and one hands the other the end of a channel, in events that nobody else can hear yet.

// The number is that of the messages: after an update, scripts that do not understand one another do not meet.
const READY = 'common-ground-docs-ready-1';
const ASK = 'common-ground-docs-ask-1';
const PORT = 'common-ground-docs-port-1';

/** How long to wait for the page's script, in milliseconds: after an update it may start later than ours in an open page. */
const PATIENCE = 10_000;

/** In the page's world: gives the script in our world, which says our extension's id, one end of a channel; the other is kept. */
export function offerPort(document: Document, onPort: (port: MessagePort, id: string) => void): void {
  document.addEventListener(ASK, function offer(event) {
    const id: unknown = event instanceof CustomEvent ? event.detail : undefined;
    if (typeof id !== 'string' || id === '') return;
    document.removeEventListener(ASK, offer);
    const { port1, port2 } = new MessageChannel();
    onPort(port1, id);
    document.dispatchEvent(new MessageEvent(PORT, { ports: [port2] }));
  });
  document.dispatchEvent(new Event(READY));
}

/** In our world: takes the port that the page's script offers. Takes one only, and waits for it no longer than needed. */
export function takePort(
  document: Document,
  id: string,
  onPort: (port: MessagePort) => void,
  signal: AbortSignal,
): void {
  const taken = new AbortController();
  const waiting = AbortSignal.any([signal, taken.signal]);
  const ask = () => document.dispatchEvent(new CustomEvent(ASK, { detail: id }));
  const take = (event: Event) => {
    const port = event instanceof MessageEvent ? event.ports[0] : undefined;
    if (!port) return;
    taken.abort();
    onPort(port);
  };
  document.addEventListener(PORT, take, { signal: waiting });
  document.addEventListener(READY, ask, { signal: waiting });
  setTimeout(() => taken.abort(), PATIENCE);
  ask();
}
