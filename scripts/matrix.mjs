// `npm run matrix`: installs what is missing, builds the extension and goes through the matrix of editors. Names of rows,
// or parts of them, leave the others out; `--browser firefox` or `--browser chromium` before them leaves out the other browser.
import { requireChromium } from './chromium.mjs';
import { findFirefox } from './firefox.mjs';
import { installDependencies } from './install.mjs';
import { mustRun, run } from './run.mjs';

installDependencies();
process.env.CHROME_PATH = await requireChromium();
mustRun('npm', ['run', '--silent', 'build'], { stdio: ['inherit', 'ignore', 'inherit'] });
// `node` is now the one of the dependencies (24), which runs TypeScript.
const [option, ...names] = process.argv.slice(2);
const only = option === '--browser' ? names.shift() : undefined;
const rows = only ? names : process.argv.slice(2);
const statuses = [];
if (only !== 'firefox') statuses.push(run('node', ['tests/matrix/main.ts', ...rows]));
if (only !== 'chromium' && findFirefox()) {
  mustRun('npm', ['run', '--silent', 'build:firefox'], { stdio: ['inherit', 'ignore', 'inherit'] });
  statuses.push(run('node', ['tests/matrix/firefox-main.ts', ...rows]));
} else if (only !== 'chromium') console.log('\nNOT TESTED in Firefox: none is installed, and FIREFOX_PATH names none.');
process.exitCode = Math.max(...statuses, 0);
