import { describe, expect, test } from 'vitest';
import {
  livePlaces,
  MAX_PLACES,
  MAX_WORDINGS,
  PLACE_LIFETIME,
  withoutWording,
  withPlace,
  withWording,
} from '../../../lib/settings/ignored.ts';

const NOW = 1_700_000_000_000;
const hash = (index: number) => index.toString(16).padStart(64, '0');

describe('ignored places', () => {
  test('a place is remembered for 180 days', () => {
    const places = withPlace([], hash(1), NOW);
    expect(places).toEqual([{ hash: hash(1), expires: NOW + 180 * 86_400_000 }]);
    expect(livePlaces(places, NOW + PLACE_LIFETIME - 1)).toEqual(places);
    expect(livePlaces(places, NOW + PLACE_LIFETIME)).toEqual([]);
  });

  test('a place ignored again is remembered afresh, once', () => {
    expect(withPlace(withPlace([], hash(1), NOW), hash(1), NOW + 5)).toEqual([
      { hash: hash(1), expires: NOW + 5 + PLACE_LIFETIME },
    ]);
  });

  test('adding a place forgets the expired', () => {
    expect(withPlace([{ hash: hash(1), expires: NOW }], hash(2), NOW).map((place) => place.hash)).toEqual([hash(2)]);
  });

  test('the oldest go when there are too many', () => {
    const full = Array.from({ length: MAX_PLACES }, (_, index) => ({ hash: hash(index), expires: NOW + 1 }));
    const places = withPlace(full, hash(9_999), NOW);
    expect([places.length, places[0]?.hash, places.at(-1)?.hash]).toEqual([MAX_PLACES, hash(1), hash(9_999)]);
  });

  test('a place from a wrong clock does not stay for ever', () => {
    expect(livePlaces([{ hash: hash(1), expires: Number.MAX_SAFE_INTEGER }], NOW)).toEqual([]);
  });
});

describe('ignored wordings', () => {
  const leverage = { rule: 'term/leverage', key: 'leverage' };

  test('wording is remembered once, and forgotten', () => {
    const other = { rule: 'term/other', key: 'leverage' };
    const wordings = withWording(withWording(withWording([], leverage), other), leverage);
    expect(wordings).toEqual([other, leverage]);
    expect(withoutWording(wordings, { ...leverage })).toEqual([other]);
  });

  test('the oldest go when there are too many', () => {
    const full = Array.from({ length: MAX_WORDINGS }, (_, index) => ({ rule: 'r', key: String(index) }));
    const wordings = withWording(full, leverage);
    expect([wordings.length, wordings[0]?.key, wordings.at(-1)]).toEqual([MAX_WORDINGS, '1', leverage]);
  });
});
