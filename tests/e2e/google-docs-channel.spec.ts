import { replaceWording } from '../support/google-docs-card.ts';
import { expectMarks } from '../support/google-docs-marks.ts';
import { expect, test } from '../support/google-docs-test.ts';

const BLOCKS = ['We leverage what people said.', 'Then the stakeholders come in due course.'];
const MARKS = ['leverage', 'stakeholders', 'in due course'];

test('a script of the page can neither read nor drive our channel', async ({ openDocs }) => {
  const page = await openDocs({ blocks: BLOCKS });
  await page.evaluate(spy);
  await expectMarks(page, MARKS);
  await page.keyboard.press('End');
  await page.keyboard.type(' We utilise it. Good.');
  await expectMarks(page, [...MARKS, 'utilise']);
  await replaceWording(page, 'utilise', [...MARKS, 'utilise']);
  expect(await page.evaluate(() => (window as unknown as { heard: readonly string[] }).heard)).toEqual([]);
});

/** What a curious page would do: listen in wherever messages pass, and offer a channel of its own. */
function spy(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const post = MessagePort.prototype.postMessage as (this: MessagePort, ...rest: unknown[]) => void;
  MessagePort.prototype.postMessage = function (this: MessagePort, ...rest: unknown[]) {
    heard.push(`posted ${JSON.stringify(rest[0])}`);
    return post.apply(this, rest);
  } as typeof MessagePort.prototype.postMessage;
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event instanceof MessageEvent || event instanceof CustomEvent) heard.push(`dispatched ${event.type}`);
    return dispatch.call(this, event);
  };
  const listen = MessagePort.prototype.addEventListener;
  MessagePort.prototype.addEventListener = function (this: MessagePort, ...rest: unknown[]) {
    heard.push('listened');
    return (listen as (...all: unknown[]) => void).apply(this, rest);
  } as typeof MessagePort.prototype.addEventListener;
  addEventListener('message', ({ data }) => heard.push(`message ${JSON.stringify(data)}`), true);
  for (const type of ['common-ground-docs-ready', 'common-ground-docs-ask', 'common-ground-docs-port']) {
    document.addEventListener(type, () => heard.push(`event ${type}`), true);
  }
  heard.length = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => heard.push(`through our own port ${JSON.stringify(data)}`);
  dispatch.call(document, new MessageEvent('common-ground-docs-port', { ports: [port2] }));
  dispatch.call(document, new Event('common-ground-docs-ready'));
  dispatch.call(document, new CustomEvent('common-ground-docs-ask', { detail: 'a-page-script' }));
  // What the page itself has just sent is no news.
  heard.length = 0;
}
