// `npm run soak`: installs what is missing, builds the extension and makes random edits in every editor, 10,000 in all. How
// many, and the seed, go on to tests/soak/main.ts.
import { requireChromium } from './chromium.mjs';
import { installDependencies } from './install.mjs';
import { mustRun } from './run.mjs';

installDependencies();
process.env.CHROME_PATH = await requireChromium();
mustRun('npm', ['run', '--silent', 'build'], { stdio: ['inherit', 'ignore', 'inherit'] });
// `node` is now the one of the dependencies (24), which runs TypeScript.
mustRun('node', ['tests/soak/main.ts', ...process.argv.slice(2)]);
