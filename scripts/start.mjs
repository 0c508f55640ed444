// `npm start`: installs what is missing, builds the extension and opens it on a sample draft.
// Plain JavaScript with no dependency, since it runs before there are any, and on Node 20.
import { requireChromium } from './chromium.mjs';
import { installDependencies } from './install.mjs';
import { mustRun } from './run.mjs';

installDependencies();
process.env.CHROME_PATH = await requireChromium();
mustRun('npm', ['run', '--silent', 'build']);
// `node` is now the one of the dependencies (24), which runs TypeScript.
mustRun('node', ['scripts/open-sample.ts']);
