import type { Category } from '../shared/category.ts';
import type { Reader } from '../shared/reader.ts';

/** A rule and wording that the writer never wants marked again. */
export interface IgnoredWording {
  readonly rule: string;
  readonly key: string;
  /** The wording as the writer saw it, to show it in the options page. */
  readonly wording?: string;
}

/** A single place the writer does not want marked: a salted hash, never text. */
export interface IgnoredPlace {
  readonly hash: string;
  /** When it is forgotten, in milliseconds since 1970. */
  readonly expires: number;
  /** The host it stands on, where the writer switched that on: forgotten with it. */
  readonly site?: string;
}

/** All that the writer has set. */
export interface Settings {
  readonly readers: readonly Reader[];
  readonly categoriesOff: readonly Category[];
  readonly ignoredWordings: readonly IgnoredWording[];
  readonly ignoredPlaces: readonly IgnoredPlace[];
  /** Hosts where Common Ground keeps quiet. */
  readonly sitesOff: readonly string[];
}

/** What holds until the writer sets something. */
export const DEFAULT_SETTINGS: Settings = {
  readers: ['community'],
  categoriesOff: [],
  ignoredWordings: [],
  ignoredPlaces: [],
  sitesOff: [],
};
