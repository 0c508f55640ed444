import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SplicedText } from '../../../../lib/editors/google-docs/spliced-text.ts';

/** A change in thousandths of the text it meets, so that it fits whatever came before. */
const changes = fc.record({
  start: fc.nat(1000),
  deleted: fc.nat(1000),
  inserted: fc.oneof(fc.string({ maxLength: 3 }), fc.string({ minLength: 2000, maxLength: 3000 })),
});

test('a spliced text reads as the string that the same changes make', () => {
  fc.assert(
    fc.property(fc.array(changes, { maxLength: 12 }), fc.nat(1000), fc.nat(1000), (list, one, other) => {
      const text = new SplicedText();
      let plain = '';
      for (const { start: startPart, deleted: deletedPart, inserted } of list) {
        const start = Math.floor((plain.length * startPart) / 1000);
        const deleted = Math.floor(((plain.length - start) * deletedPart) / 1000);
        text.splice({ start, deleted, inserted });
        plain = plain.slice(0, start) + inserted + plain.slice(start + deleted);
        const at = Math.floor((plain.length * one) / 1000);
        const end = Math.floor((plain.length * other) / 1000);
        expect([`${text}`, text.length, text.slice(at, end), text.slice(at), text.charCodeAt(at)]).toEqual([
          plain,
          plain.length,
          plain.slice(at, end),
          plain.slice(at),
          plain.charCodeAt(at),
        ]);
      }
    }),
  );
});
