import { type CDPSession, expect, type Page } from '@playwright/test';
import { extensionWorker } from './browser.ts';

/**
 * The popup as the browser itself opens it, over a tab, with the leave to see that tab's address that a press of the
 * button gives. Playwright has no page for it, so it is driven through the browser's own protocol.
 */
export interface RealPopup {
  /** What it says. */
  text(): Promise<string>;
  /** What an expression comes to in it. */
  evaluate(expression: string): Promise<unknown>;
  /** Clicks its switch with a pointer, which the browser takes for the writer's own click. */
  clickSwitch(): Promise<void>;
  close(): Promise<void>;
}

type Send = (method: string, params?: object) => Promise<unknown>;

/** Presses the toolbar button over a page; the test must use `pressesButton`. */
export async function openRealPopup(page: Page): Promise<RealPopup> {
  await page.bringToFront();
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser has no session of its own');
  await pressButton(session, page);
  const targetId = await popupTarget(session);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const send = channel(session, sessionId);
  const evaluate = async (expression: string) => {
    const answer = await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    return (answer as { result: { value?: unknown } }).result.value;
  };
  return {
    evaluate,
    text: async () => String(await evaluate('document.body.innerText')),
    clickSwitch: () => clickAt(send, evaluate, '[role=switch]'),
    async close() {
      await session.send('Target.closeTarget', { targetId });
      await session.detach();
    },
  };
}

/** The protocol knows the command; the types of Playwright do not yet. */
async function pressButton(session: CDPSession, page: Page): Promise<void> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  const id = new URL((await extensionWorker(page.context())).url()).host;
  const { send } = session as unknown as { send(method: string, params: object): Promise<unknown> };
  await send.call(session, 'Extensions.triggerAction', { id, targetId: tab?.targetId });
}

async function popupTarget(session: CDPSession): Promise<string> {
  const find = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ url }) => url.endsWith('/popup.html'))?.targetId ?? '';
  };
  await expect.poll(find).not.toBe('');
  return find();
}

async function clickAt(send: Send, evaluate: RealPopup['evaluate'], selector: string): Promise<void> {
  const found = JSON.stringify(selector);
  await expect.poll(() => evaluate(`document.querySelector(${found})?.checkVisibility()`)).toBe(true);
  const rect = (await evaluate(`document.querySelector(${found}).getBoundingClientRect().toJSON()`)) as DOMRect;
  const place = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2, button: 'left', clickCount: 1 };
  for (const type of ['mousePressed', 'mouseReleased']) await send('Input.dispatchMouseEvent', { type, ...place });
}

/** Sends commands to a target within another session, and waits for the answer to each. */
function channel(session: CDPSession, sessionId: string): Send {
  let last = 0;
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id = 0, result, error } = JSON.parse(message) as { id?: number; result?: unknown; error?: Error };
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  return async (method, params = {}) => {
    last += 1;
    const answer = Promise.withResolvers<unknown>();
    waiting.set(last, answer);
    const message = JSON.stringify({ id: last, method, params });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    return answer.promise;
  };
}
