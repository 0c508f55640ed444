import { describe, expect, test } from 'vitest';
import { OffsetMap } from '../../../lib/editors/offset-map.ts';

// The text is "ab\ncd ef": nodes one ("ab"), a line break, two ("cd" + a zero-width character + " e") and three ("f").
function exampleMap(): OffsetMap<string> {
  const map = new OffsetMap<string>();
  map.add(0, 'one', 0, 2);
  map.add(3, 'two', 0, 2);
  map.add(5, 'two', 3, 2);
  map.add(7, 'three', 0, 1);
  return map;
}

describe('an offset map', () => {
  test('leads from the start of a stretch to the character that begins there', () => {
    const map = exampleMap();
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map((offset) => map.startAt(offset))).toEqual([
      { node: 'one', offset: 0 },
      { node: 'one', offset: 1 },
      { node: 'two', offset: 0 },
      { node: 'two', offset: 0 },
      { node: 'two', offset: 1 },
      { node: 'two', offset: 3 },
      { node: 'two', offset: 4 },
      { node: 'three', offset: 0 },
      undefined,
    ]);
  });

  test('leads from the end of a stretch to just behind the character before it', () => {
    const map = exampleMap();
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map((offset) => map.endAt(offset))).toEqual([
      undefined,
      { node: 'one', offset: 1 },
      { node: 'one', offset: 2 },
      { node: 'one', offset: 2 },
      { node: 'two', offset: 1 },
      { node: 'two', offset: 2 },
      { node: 'two', offset: 4 },
      { node: 'two', offset: 5 },
      { node: 'three', offset: 1 },
    ]);
  });

  test('leads back from a place in a node, one among left-out characters counting as the end of what is before', () => {
    const map = exampleMap();
    const places = [0, 1, 2, 3, 4, 5].map((offset) => map.offsetOf({ node: 'two', offset }));
    expect(places).toEqual([3, 4, 5, 5, 6, 7]);
    expect(map.offsetOf({ node: 'another', offset: 0 })).toBeUndefined();
  });

  test('of a text without characters leads nowhere', () => {
    const map = new OffsetMap<string>();
    map.add(0, 'empty', 0, 0);
    expect([map.startAt(0), map.endAt(0), map.offsetOf({ node: 'empty', offset: 0 })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
