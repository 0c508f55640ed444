import type { IgnoredPlace, IgnoredWording } from './settings.ts';

/** The most places remembered; the oldest are forgotten first. */
export const MAX_PLACES = 2_000;
/** The most wordings remembered; the oldest are forgotten first. */
export const MAX_WORDINGS = 5_000;
/** How long a place is remembered: 180 days, in milliseconds. */
export const PLACE_LIFETIME = 180 * 24 * 60 * 60 * 1000;

/**
 * Remembers a place from `now` (milliseconds since 1970) on, afresh when it was known, and forgets the expired. `site` is
 * its host where the place is to be forgotten with it.
 */
export function withPlace(places: readonly IgnoredPlace[], hash: string, now: number, site?: string): IgnoredPlace[] {
  const others = livePlaces(places, now).filter((place) => place.hash !== hash);
  return [...others, { hash, expires: now + PLACE_LIFETIME, ...(site !== undefined && { site }) }].slice(-MAX_PLACES);
}

/** Forgets a place. */
export function withoutPlace(places: readonly IgnoredPlace[], hash: string): IgnoredPlace[] {
  return places.filter((place) => place.hash !== hash);
}

/** The places not yet expired at `now`. One that claims to live longer than any can was made under a wrong clock. */
export function livePlaces(places: readonly IgnoredPlace[], now: number): IgnoredPlace[] {
  return places.filter(({ expires }) => expires > now && expires <= now + 2 * PLACE_LIFETIME);
}

/** Remembers wording, as the newest. */
export function withWording(wordings: readonly IgnoredWording[], added: IgnoredWording): IgnoredWording[] {
  return [...withoutWording(wordings, added), added].slice(-MAX_WORDINGS);
}

/** Forgets wording. */
export function withoutWording(wordings: readonly IgnoredWording[], removed: IgnoredWording): IgnoredWording[] {
  return wordings.filter(({ rule, key }) => rule !== removed.rule || key !== removed.key);
}
