import { expect, test } from 'vitest';
import type { Editor } from '../../../lib/editors/editor.ts';
import { offerEditor, offeredAt, offeredRoots, onOffer } from '../../../lib/editors/offered-editors.ts';

test('an editor on offer is heard of, opened, and taken back', () => {
  const root = {} as HTMLElement;
  const open = () => ({}) as Editor;
  const [listening, offering] = [new AbortController(), new AbortController()];
  const heard: number[] = [];
  onOffer(() => heard.push(offeredRoots().length), listening.signal);
  offerEditor(root, open, offering.signal);
  expect([offeredAt(root), offeredRoots()]).toEqual([open, [root]]);
  offering.abort();
  expect([offeredAt(root), offeredRoots(), heard]).toEqual([undefined, [], [1, 0]]);
  listening.abort();
  offerEditor(root, open, new AbortController().signal);
  expect(heard).toEqual([1, 0]);
});
