import type { Reader } from '../../shared/reader.ts';

/** Known to everyone who works in or near public services, and to few others. */
export const INSIDERS: readonly Reader[] = ['practice', 'policy', 'academic'];

/** Known to people who deliver services and to those who plan them. */
export const POLICY_AND_PRACTICE: readonly Reader[] = ['practice', 'policy'];

/** Known to people who make policy and to those who study it. */
export const POLICY_AND_ACADEMICS: readonly Reader[] = ['policy', 'academic'];

/** Known to people who deliver services and to those who study them, and to few who make policy. */
export const PRACTICE_AND_ACADEMICS: readonly Reader[] = ['practice', 'academic'];

/** Known to people who make policy. */
export const POLICY: readonly Reader[] = ['policy'];

/** No group of readers makes it right: marked whoever reads. */
export const NOBODY: readonly Reader[] = [];
