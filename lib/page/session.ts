import type { EditorEvent } from '../editors/editor.ts';
import { shadowRootsAround } from '../editors/tree-roots.ts';
import type { CardStep, FindingPlace } from '../messaging/draft-messages.ts';
import type { IgnoredWording, PageSettings, TermDraft } from '../messaging/protocol.ts';
import { safely } from '../shared/safely.ts';
import { Announcer } from './announcer.ts';
import type { MakeDesk } from './desk.ts';
import { DeskLoader } from './desk-loader.ts';
import type { Draft } from './draft.ts';
import { EditorWatch } from './editor-watch.ts';
import { openDraft } from './open-draft.ts';
import { Painter } from './painter.ts';
import { SettingsFeed } from './settings-feed.ts';
import { type WatchParts, watchDrafts } from './watch-drafts.ts';
import { WorkerClient } from './worker-client.ts';
import { followWorker } from './worker-messages.ts';

interface OpenDraft {
  readonly draft: Draft;
  readonly end: AbortController;
}

/** Hears of a draft whose findings may have changed, with what goes to one of them and opens its card. */
type OnReport = (draft: Draft, show: (place: FindingPlace) => void) => void;

/** Common Ground in one frame of a page: keeps a draft for each of its editors. */
export class Session {
  readonly #signal: AbortSignal;
  readonly #isValid: () => boolean;
  readonly #onReport: OnReport;
  readonly #onGone: () => void;
  readonly #worker: WorkerClient;
  readonly #painter: Painter;
  readonly #feed: SettingsFeed;
  readonly #announcer: Announcer;
  readonly #tellSurfaces: () => void;
  /** Goes to a finding that a surface shows, and opens its card. */
  readonly #show = safely('card-not-opened', async (draft: Draft, place: FindingPlace) => {
    await (await this.#card.get()).openAt(draft, place);
  });
  readonly #run: WatchParts['run'] = async (draft, errand) => (await this.#card.get()).runErrand(draft, errand);
  readonly #editors: EditorWatch;
  readonly #drafts = new Map<HTMLElement, OpenDraft>();
  readonly #card: DeskLoader;
  #settings: PageSettings | undefined;

  /**
   * Runs until `signal` aborts and then leaves nothing behind. `isValid` is false, and aborts it, once the extension is
   * gone. `loadDesk` brings what makes the card when there is something to show in it; `onGone` is to abort `signal`
   * where the writer has switched the site off for good.
   */
  constructor(
    signal: AbortSignal,
    isValid: () => boolean,
    loadDesk: () => Promise<MakeDesk>,
    onReport: OnReport = () => undefined,
    onGone: () => void = () => undefined,
  ) {
    this.#signal = signal;
    this.#onGone = onGone;
    this.#onReport = onReport;
    this.#isValid = isValid;
    this.#worker = new WorkerClient(isValid);
    this.#painter = new Painter(signal);
    const ignoreAlways = (wording: IgnoredWording) => this.#ignoreAlways(wording);
    const addTerm = (term: TermDraft) => this.#worker.addTerm(term);
    this.#card = new DeskLoader(loadDesk, { painter: this.#painter, ignoreAlways, addTerm }, signal);
    this.#feed = new SettingsFeed(this.#worker, (settings) => this.#follow(settings), signal);
    this.#announcer = new Announcer(this.#worker, signal);
    const draftOf = (id: string) => [...this.#drafts.values()].find(({ draft }) => draft.id === id)?.draft;
    this.#tellSurfaces = watchDrafts({ draftOf, show: this.#show, run: this.#run }, signal);
    this.#editors = new EditorWatch(
      {
        found: (root) => this.#found(root),
        gone: (root) => this.#close(root),
        entered: (root) => this.#enteredDraft(this.#drafts.get(root)?.draft),
        left: (element) => this.#draftAt(element)?.keepIgnored(),
      },
      (listener) => this.#whileValid(listener),
      signal,
    );
    this.#listen();
    this.#editors.look();
  }

  #listen(): void {
    // From the start, and so before the page listens, for which Escape may mean to throw the message away.
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      const key = (event: KeyboardEvent) => this.#card.desk?.key(event);
      window.addEventListener(type, key, { capture: true, signal: this.#signal });
    }
    const wake = this.#whileValid(() => {
      if (this.#focused()) this.#worker.wakeIfQuiet();
    });
    document.addEventListener('keydown', wake, { capture: true, passive: true, signal: this.#signal });
    followWorker(
      {
        openCard: safely('card-not-opened', (to) => this.#openCard(to)),
        pauseChanged: safely('settings-not-followed', (paused) => this.#pauseChanged(paused)),
      },
      this.#signal,
    );
  }

  #whileValid<Args extends unknown[]>(listener: (...args: Args) => void | Promise<void>): (...args: Args) => void {
    return safely('event-not-followed', (...args: Args) => (this.#isValid() ? listener(...args) : undefined));
  }

  #enteredDraft(draft: Draft | undefined): void {
    this.#worker.wakeIfQuiet();
    if (draft) this.#announcer.entered(draft);
  }

  #found(root: HTMLElement): void {
    this.#feed.start();
    this.#open(root);
  }

  #open(root: HTMLElement): void {
    if (!this.#settings?.on || this.#drafts.has(root)) return;
    const end = new AbortController();
    const surroundings = {
      worker: this.#worker,
      painter: this.#painter,
      card: this.#card,
      onReport: (draft: Draft) => {
        this.#announcer.changed(draft);
        this.#tellSurfaces();
        this.#onReport(draft, (place) => this.#show(draft, place));
      },
    };
    const signal = AbortSignal.any([this.#signal, end.signal]);
    const draft = openDraft(root, this.#settings, surroundings, signal);
    this.#drafts.set(root, { draft, end });
    this.#hear(draft, signal);
    if (this.#focused() === draft) this.#announcer.entered(draft);
  }

  /** Hears of keys and of the writer coming back where the page's own document does not. */
  #hear(draft: Draft, signal: AbortSignal): void {
    const { editor } = draft;
    const entered = this.#whileValid((event: EditorEvent) => {
      if (event === 'entered') this.#enteredDraft(draft);
    });
    const keyDown = this.#whileValid((event: KeyboardEvent) => {
      this.#worker.wakeIfQuiet();
      this.#card.desk?.key(event);
    });
    for (const root of shadowRootsAround(editor.root)) {
      root.addEventListener('scroll', () => this.#card.desk?.followScroll(), { capture: true, passive: true, signal });
    }
    editor.onChange(entered, signal);
    editor.onKey?.(keyDown, signal);
  }

  #close(root: HTMLElement): void {
    const open = this.#drafts.get(root);
    if (!open) return;
    this.#drafts.delete(root);
    open.end.abort();
    this.#card.desk?.leave(open.draft);
    this.#announcer.left(open.draft);
    this.#tellSurfaces();
  }

  #follow(settings: PageSettings): void {
    if (settings.isGone) {
      this.#onGone();
      return;
    }
    this.#settings = settings;
    this.#editors.sweep();
    for (const root of this.#editors.roots) {
      if (!settings.on) this.#close(root);
      else if (this.#drafts.has(root)) this.#drafts.get(root)?.draft.follow(settings);
      else this.#open(root);
    }
  }

  #ignoreAlways(wording: IgnoredWording): void {
    const settings = this.#settings;
    // Shown at once; the worker's answer is a new version of the settings.
    if (settings) this.#follow({ ...settings, ignoredWordings: [...settings.ignoredWordings, wording] });
    this.#worker.ignoreWording(wording);
  }

  async #openCard(to: CardStep): Promise<void> {
    const draft = document.hasFocus() ? (this.#card.desk?.draftWithFocus ?? this.#focused()) : undefined;
    if (draft) await (await this.#card.get()).go(draft, to);
  }

  async #pauseChanged(paused: boolean): Promise<void> {
    this.#feed.refresh();
    if (document.hasFocus()) (await this.#card.get()).say(paused ? 'Paused on this page.' : 'On again on this page.');
  }

  #focused(): Draft | undefined {
    for (const { draft } of this.#drafts.values()) if (draft.editor.hasFocus()) return draft;
    return undefined;
  }

  #draftAt(target: Element): Draft | undefined {
    for (const [root, { draft }] of this.#drafts) if (root.contains(target)) return draft;
    return undefined;
  }
}
