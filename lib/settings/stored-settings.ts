import * as v from 'valibot';
import { CATEGORIES } from '../shared/category.ts';
import { READERS } from '../shared/reader.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

const host = v.pipe(v.string(), v.regex(/^[a-z0-9._-]{1,253}$/));
const wording = v.object({ rule: v.string(), key: v.string(), wording: v.exactOptional(v.string()) });
const place = v.object({
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  expires: v.number(),
  site: v.exactOptional(host),
});

const READ: { readonly [Name in keyof Settings]: (value: unknown) => Settings[Name] } = {
  readers: (value) => {
    const readers = goodItems(v.picklist(READERS), value);
    return readers.length > 0 ? readers : DEFAULT_SETTINGS.readers;
  },
  categoriesOff: (value) => goodItems(v.picklist(CATEGORIES), value),
  ignoredWordings: (value) => goodItems(wording, value),
  ignoredPlaces: (value) => goodItems(place, value),
  sitesOff: (value) => goodItems(host, value),
};

/** One setting from what storage holds: what is broken in it is left out, and a default stands in for nothing. */
export function readStored<Name extends keyof Settings>(name: Name, value: unknown): Settings[Name] {
  return READ[name](value);
}

function goodItems<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema>[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    const result = v.safeParse(schema, item);
    return result.success ? [result.output] : [];
  });
}
