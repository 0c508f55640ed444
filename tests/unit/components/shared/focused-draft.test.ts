import '../../../support/fake-extension.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { followFocusedDraft } from '../../../../components/shared/focused-draft.ts';
import { fakeExtension } from '../../../support/fake-extension.ts';

const place = (draftId: string) => ({ tabId: 4, frameId: 0, draftId });
const focus = (focusedDraft: unknown) => fakeExtension.storage.session.set({ focusedDraft });

beforeEach(() => fakeExtension.reset());

describe('the draft the writer is in', () => {
  test('is known at once, and followed until that is stopped', async () => {
    await focus(place('d1'));
    const heard: unknown[] = [];
    const stop = followFocusedDraft('anywhere', (draft) => heard.push(draft));
    await vi.waitFor(() => expect(heard).toEqual([place('d1')]));
    await focus(place('d2'));
    expect(heard).toEqual([place('d1'), place('d2')]);
    stop();
    await focus(place('d3'));
    expect(heard).toHaveLength(2);
  });

  test('is none where nothing is stored, or nonsense', async () => {
    const heard: unknown[] = [];
    followFocusedDraft('anywhere', (draft) => heard.push(draft));
    await vi.waitFor(() => expect(heard).toEqual([undefined]));
    await focus({ tabId: 'four' });
    expect(heard).toEqual([undefined, undefined]);
  });

  test('what was stored before is no news once something newer was heard', async () => {
    await focus(place('d1'));
    const heard: unknown[] = [];
    followFocusedDraft('anywhere', (draft) => heard.push(draft));
    await focus(place('d2'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).toEqual([place('d2')]);
  });

  test('is the one of a window, for a surface that stands in that window', async () => {
    await focus({ ...place('d1'), windowId: 1 });
    await fakeExtension.storage.session.set({ 'focusedDraft:2': { ...place('d2'), windowId: 2 } });
    const heard: unknown[] = [];
    followFocusedDraft({ windowId: 2 }, (draft) => heard.push(draft));
    await vi.waitFor(() => expect(heard).toEqual([{ ...place('d2'), windowId: 2 }]));
    await focus({ ...place('d3'), windowId: 1 });
    await fakeExtension.storage.session.set({ 'focusedDraft:1': { ...place('d3'), windowId: 1 } });
    expect(heard).toHaveLength(1);
  });

  test('is heard of from its page, before the worker has taken note', async () => {
    const heard: unknown[] = [];
    const stop = followFocusedDraft({ windowId: 2 }, (draft) => heard.push(draft));
    await vi.waitFor(() => expect(heard).toEqual([undefined]));
    const told = (draftId: string, windowId: number, id = fakeExtension.runtime.id) =>
      fakeExtension.runtime.onMessage.trigger(
        { type: 'draftFocused', data: { draftId, findings: 3 } },
        { id, frameId: 0, tab: { id: 4, windowId } as chrome.tabs.Tab },
        () => undefined,
      );
    await told('d1', 2);
    await told('d2', 1);
    await told('d3', 2, 'somebody else');
    expect(heard.slice(1)).toEqual([{ ...place('d1'), windowId: 2 }]);
    stop();
    await told('d4', 2);
    expect(heard).toHaveLength(2);
  });
});
