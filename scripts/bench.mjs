// `npm run bench`: installs what is missing, builds the extension and measures it. Options go on to tests/bench/main.ts.
import { requireChromium } from './chromium.mjs';
import { installDependencies } from './install.mjs';
import { mustRun } from './run.mjs';

installDependencies();
process.env.CHROME_PATH = await requireChromium();
mustRun('npm', ['run', '--silent', 'build'], { stdio: ['inherit', 'ignore', 'inherit'] });
// `node` is now the one of the dependencies (24), which runs TypeScript.
mustRun('node', ['tests/bench/main.ts', ...process.argv.slice(2)]);
