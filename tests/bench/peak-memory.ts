// Checks 10 MB of prose block by block and prints the highest resident memory of this process, in bytes.
import { createChecker } from '../../lib/analysis/index.ts';
import { prose } from './prose.ts';

const LENGTH = 10_000_000;
const KIBIBYTE = 1024;

const checker = createChecker();
for (const text of prose(LENGTH)) checker.check({ text, kind: 'paragraph' });
console.log(process.resourceUsage().maxRSS * KIBIBYTE);
