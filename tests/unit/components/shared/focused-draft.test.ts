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
    const stop = followFocusedDraft((draft) => heard.push(draft));
    await vi.waitFor(() => expect(heard).toEqual([place('d1')]));
    await focus(place('d2'));
    expect(heard).toEqual([place('d1'), place('d2')]);
    stop();
    await focus(place('d3'));
    expect(heard).toHaveLength(2);
  });

  test('is none where nothing is stored, or nonsense', async () => {
    const heard: unknown[] = [];
    followFocusedDraft((draft) => heard.push(draft));
    await vi.waitFor(() => expect(heard).toEqual([undefined]));
    await focus({ tabId: 'four' });
    expect(heard).toEqual([undefined, undefined]);
  });

  test('what was stored before is no news once something newer was heard', async () => {
    await focus(place('d1'));
    const heard: unknown[] = [];
    followFocusedDraft((draft) => heard.push(draft));
    await focus(place('d2'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).toEqual([place('d2')]);
  });
});
