import { resolve } from 'node:path';
import { type Browser, type HTTPRequest, launch, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/firefox.mjs';

/** The production build for Firefox. */
export const FIREFOX_EXTENSION = resolve('.output/firefox-mv3');

/** The extension's id in Firefox, as the manifest says. */
const ADD_ON = 'common-ground@commonground.example';
/** Firefox makes up a host for our pages; a preference sets it beforehand, so that tests can open them. */
const HOST = '0b6bd2a9-4f1a-4d8a-9c5e-0f7d6f5b1a10';

/** Answers a request of the page; false where it is not one of its own. */
export type Answer = (request: HTTPRequest) => Promise<boolean> | boolean;

/** A running Firefox with the production build in it. */
export class Firefox {
  readonly #browser: Browser;
  /** Every address that pages asked for since the start. */
  readonly requests: string[] = [];

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** Starts Firefox headless with a fresh profile and puts the extension in, as somebody who installs it. Throws when none is found. */
  static async start(preferences: Readonly<Record<string, unknown>> = {}): Promise<Firefox> {
    const executablePath = findFirefox();
    if (!executablePath) throw new Error('No Firefox found. Install one, or set FIREFOX_PATH.');
    const browser = await launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      // Lets a test use what Firefox itself can do: the popup of the toolbar button, the sidebar, its questions.
      args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
      defaultViewport: null,
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: HOST }),
        ...preferences,
      },
    });
    const firefox = new Firefox(browser);
    await browser.installExtension(FIREFOX_EXTENSION);
    await firefox.#closeWelcome();
    return firefox;
  }

  /** Waits for the welcome page and closes it: the sample draft in it would be one more draft, in the tab in front. */
  async #closeWelcome(): Promise<void> {
    await this.inBrowser(`(async () => {
      const { gBrowser } = window;
      const welcome = () =>
        gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
      while (!welcome()) await new Promise((resolve) => window.setTimeout(resolve, 50));
      gBrowser.removeTab(welcome());
    })()`);
  }

  /** Opens an address in a new tab. Requests that `answer` leaves alone fail: nothing leaves the machine. */
  async open(url: string, answer: Answer): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      if (!request.url().startsWith('data:')) this.requests.push(request.url());
      if (!(await answer(request))) await request.abort();
    });
    await page.goto(url);
    return page;
  }

  /** Opens one of our own pages in a tab, such as `options.html`. */
  async openOwn(path: string): Promise<Page> {
    const page = await this.#browser.newPage();
    // Firefox tells of no load event in an extension's page, for which puppeteer's own `goto` would wait.
    const { context } = this.#contextOf(page);
    await this.#send('browsingContext.navigate', { context, url: `moz-extension://${HOST}/${path}`, wait: 'complete' });
    return page;
  }

  /**
   * Runs an expression where Firefox's own windows run, with all its rights, and gives back what it comes to, as JSON.
   * `policy` is the extension, `window` the browser's window.
   */
  async inBrowser(expression: string): Promise<unknown> {
    const { contexts } = (await this.#send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as Tree;
    const { result, exceptionDetails } = (await this.#send('script.callFunction', {
      functionDeclaration: `async () => {
        const policy = WebExtensionPolicy.getByID(${JSON.stringify(ADD_ON)});
        return JSON.stringify(await (${expression})) ?? 'null';
      }`,
      target: { context: contexts[0]?.context },
      awaitPromise: true,
    })) as Evaluated;
    if (exceptionDetails) throw new Error(`In the browser: ${exceptionDetails.text}`);
    return JSON.parse(result?.value ?? 'null');
  }

  /** Has Firefox stop our background script, as it does when nothing has happened for half a minute. */
  async stopBackground(): Promise<void> {
    await this.inBrowser('policy.extension.terminateBackground({ ignoreDevToolsAttached: true })');
  }

  /** What our background script is doing: `running`, `stopped` … */
  backgroundState(): Promise<unknown> {
    return this.inBrowser('policy.extension.backgroundState');
  }

  /** What can be read in the sidebar; empty while it is closed. */
  async sidebarText(): Promise<string> {
    const text = await this.inBrowser(`(async () => {
      const panel = window.SidebarController.isOpen && window.SidebarController.browser.contentDocument;
      const page = panel && panel.getElementById('webext-panels-browser');
      if (!page) return '';
      const { promise, resolve } = Promise.withResolvers();
      page.messageManager.addMessageListener('text', ({ data }) => resolve(data));
      page.messageManager.loadFrameScript('data:,sendAsyncMessage("text", content.document.body.innerText)', false);
      return promise;
    })()`);
    return String(text);
  }

  /** Takes away what the browser lets the extension reach, as the switches in Firefox's add-ons manager do. */
  async takeAccessAway(): Promise<void> {
    await this.inBrowser(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { origins } = await ExtensionPermissions.get(policy.id);
      await ExtensionPermissions.remove(policy.id, { permissions: [], origins, data_collection: [] }, policy.extension);
    })()`);
  }

  /** Waits for Firefox's question whether the extension may have what it asks for, and answers it. */
  async answerQuestion(answer: 'yes' | 'no'): Promise<void> {
    const button = answer === 'yes' ? 'button' : 'secondaryButton';
    await this.inBrowser(`(async () => {
      const notification = () => window.document.getElementById('addon-webext-permissions-notification');
      while (!notification()?.${button} || window.PopupNotifications.panel.state !== 'open')
        await new Promise((resolve) => window.setTimeout(resolve, 50));
      notification().${button}.click();
      while (window.PopupNotifications.panel.state !== 'closed')
        await new Promise((resolve) => window.setTimeout(resolve, 50));
    })()`);
  }

  /** Name and version of the browser, such as `Firefox 153.7.0`. */
  async version(): Promise<string> {
    return (await this.#browser.version()).replace('firefox/', 'Firefox ');
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  #contextOf(page: Page): { context: string } {
    const context = (page.mainFrame() as unknown as { readonly _id: string })._id;
    return { context };
  }

  /** A command of WebDriver BiDi, for which puppeteer has no method of its own. */
  async #send(method: string, params: object): Promise<unknown> {
    const { connection } = this.#browser as unknown as WithConnection;
    return (await connection.send(method, params)).result;
  }
}

interface WithConnection {
  readonly connection: { send(method: string, params: object): Promise<{ readonly result: unknown }> };
}

interface Tree {
  readonly contexts: readonly { readonly context: string }[];
}

interface Evaluated {
  readonly result?: { readonly value: string };
  readonly exceptionDetails?: { readonly text: string };
}
