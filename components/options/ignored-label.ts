import type { IgnoredWording } from '../../lib/messaging/protocol.ts';

/** How ignored wording is shown: as the writer saw it, else as far as the rule tells. */
export function ignoredLabel({ rule, key, wording }: IgnoredWording): string {
  if (wording !== undefined) return wording;
  const [family, name = rule] = rule.split(/\/(.*)/s);
  const folded = key.startsWith(`${rule}:`) ? key.slice(rule.length + 1) : undefined;
  return family === 'term' ? name.replaceAll('-', ' ') : (folded ?? key);
}
