// `npm run matrix`: installs what is missing, builds the extension and goes through the matrix of editors. Names of rows,
// or parts of them, go on to tests/matrix/main.ts and leave the others out.
import { requireChromium } from './chromium.mjs';
import { installDependencies } from './install.mjs';
import { mustRun } from './run.mjs';

installDependencies();
process.env.CHROME_PATH = await requireChromium();
mustRun('npm', ['run', '--silent', 'build'], { stdio: ['inherit', 'ignore', 'inherit'] });
// `node` is now the one of the dependencies (24), which runs TypeScript.
mustRun('node', ['tests/matrix/main.ts', ...process.argv.slice(2)]);
