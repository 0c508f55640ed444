import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { placeHash } from '../../../lib/page/place-hash.ts';
import { findingIn } from './findings.ts';

const text = 'The council will leverage what people said at the meeting in the town hall on Monday.';
const hashIn = (draft: string, salt = 'salt') => placeHash(salt, findingIn(draft, 'leverage'), draft);

describe('the hash of a place', () => {
  beforeEach(() => vi.stubGlobal('isSecureContext', true));
  afterEach(() => vi.unstubAllGlobals());

  test('is a SHA-256 in hexadecimal, the same each time', async () => {
    expect(await hashIn(text)).toMatch(/^[0-9a-f]{64}$/);
    expect(await hashIn(text)).toBe(await hashIn(text));
  });

  test('stays the same when the draft is edited further away, or punctuated another way', async () => {
    expect(await hashIn(text.replace('Monday', 'Tuesday'))).toBe(await hashIn(text));
    expect(await hashIn(text.replace('leverage what', 'leverage:  What'))).toBe(await hashIn(text));
  });

  test('is another for other surroundings, other wording and another salt', async () => {
    const hashes = await Promise.all([
      hashIn(text),
      hashIn(text.replace('council', 'charity')),
      hashIn(text, 'pepper'),
      placeHash('salt', findingIn(text, 'leverage', { key: 'another' }), text),
      placeHash('salt', findingIn(text, 'leverage', { rule: 'another' }), text),
    ]);
    expect(new Set(hashes).size).toBe(5);
  });

  test('is not to be had on a page browsers do not trust', async () => {
    vi.stubGlobal('isSecureContext', false);
    expect(await hashIn(text)).toBeUndefined();
  });
});
