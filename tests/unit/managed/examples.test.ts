import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../../lib/managed/policy.ts';

// The example policies for administrators, read the way each browser hands them to us.

const file = (name: string) => readFileSync(`docs/policies/${name}`, 'utf8');

/** A registry file's values, as Chrome reads them: what the schema wants as a list is JSON text. */
function registry(name: string): Record<string, unknown> {
  const lines = file(name).matchAll(/^"(\w+)"="(.*)"$/gm);
  return Object.fromEntries(
    [...lines].map(([, key = '', value = '']) => {
      const text = value.replace(/\\(["\\])/g, '$1');
      return [key, key === 'termsJson' ? text : JSON.parse(text)];
    }),
  );
}

const EXAMPLES: Readonly<Record<string, unknown>> = {
  'common-ground.json': JSON.parse(file('common-ground.json'))['3rdparty'].extensions.EXTENSION_ID,
  'google-admin-console.json': Object.fromEntries(
    Object.entries<{ Value: unknown }>(JSON.parse(file('google-admin-console.json'))).map(([name, { Value }]) => [
      name,
      Value,
    ]),
  ),
  'firefox-policies.json': JSON.parse(file('firefox-policies.json')).policies['3rdparty'].Extensions[
    'common-ground@commonground.example'
  ],
  'chrome-windows.reg': registry('chrome-windows.reg'),
  'edge-windows.reg': registry('edge-windows.reg'),
};

describe('an example policy', () => {
  test.each(Object.keys(EXAMPLES))('%s is sound, and sets terms, settings and sites', (name) => {
    expect(readPolicy(EXAMPLES[name])).toMatchObject({
      terms: expect.arrayContaining([expect.objectContaining({ term: 'locality hub' })]),
      readers: ['community'],
      sitesOff: ['mail.example.org'],
      problems: [],
    });
  });

  test('and the schema know the same names', () => {
    const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
    const wrong = Object.fromEntries(Object.keys(properties).map((name) => [name, 7]));
    expect(readPolicy({ ...wrong, other: 7 })?.problems.filter((problem) => /not something/.test(problem))).toEqual([
      '“other” is not something a policy can set.',
    ]);
  });
});
