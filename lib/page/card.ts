import './no-trusted-types.ts';
import { html, render } from 'lit-html';
import { safely } from '../shared/safely.ts';
import cardStyle from './card.css?inline';
import { type Box, cardPosition, type Point } from './card-position.ts';
import { type CardActions, type CardView, cardTemplate } from './card-template.ts';

/** Events that stay within the card: to the page's own listeners a click in it would be a click beside the editor. */
const KEPT_EVENTS = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'focusin', 'focusout'];

/** Less is no scrolling but a finger that trembles, in CSS pixels. */
const SCROLL = 10;

/** A place for messages is noticed only where it stood before the message, for this long, in milliseconds. */
const NOTICED = 100;

/** The card's element: outside the editor, in the top layer, in a shadow root the page's styles do not reach. */
export class Card {
  readonly host = document.createElement('common-ground-card');
  readonly #shadow = this.host.attachShadow({ mode: 'open' });
  readonly #actions: CardActions;
  readonly #signal: AbortSignal;
  #view: CardView | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;

  /** Takes the element out of the page when `signal` aborts. */
  constructor(actions: CardActions, signal: AbortSignal) {
    this.#actions = actions;
    this.#signal = signal;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyle);
    this.#shadow.adoptedStyleSheets = [sheet];
    for (const type of KEPT_EVENTS) this.host.addEventListener(type, (event) => event.stopPropagation());
    // The draft keeps its focus and its selection while the card is clicked.
    this.#shadow.addEventListener('mousedown', (event) => event.preventDefault());
    // Only the writer presses our buttons, never a script of the page.
    const isOurs = (event: Event) => {
      // The second click of two quick ones on “More” was not meant for what has come under the pointer.
      const isMeant = !isInMore(event.target) || (event as MouseEvent).detail < 2;
      if (!event.isTrusted || !isMeant) event.stopImmediatePropagation();
    };
    this.#shadow.addEventListener('click', isOurs, { capture: true });
    this.host.addEventListener('wheel', ({ deltaY }) => this.#scrolled(deltaY), { passive: true });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#saying);
      this.host.remove();
    });
  }

  /** The dialog itself, while it is open. */
  get element(): HTMLElement | undefined {
    return this.#view && (this.#shadow.querySelector<HTMLElement>('.card') ?? undefined);
  }

  /** Whether a key pressed now goes to the card. */
  get hasFocus(): boolean {
    return this.#shadow.activeElement !== null;
  }

  /** Shows a finding, or something else about it. */
  show(view: CardView): void {
    if (this.#signal.aborted) return;
    this.#view = view;
    this.#connect();
    this.#render('');
    const { element } = this;
    if (element && !element.matches(':popover-open')) element.showPopover();
  }

  hide(): void {
    if (this.host.isConnected) this.element?.hidePopover();
    this.#view = undefined;
    this.#render('');
  }

  /** Moves the card beside the lines of its wording, by the pointer's where it is known. */
  placeBy(lines: readonly Box[], near?: Point): void {
    const { element } = this;
    if (!element) return;
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const card = { width: element.offsetWidth, height: element.offsetHeight };
    const { x, y } = cardPosition(lines, card, view, near);
    element.style.left = `${Math.round(x)}px`;
    element.style.top = `${Math.round(y)}px`;
  }

  /** Says politely, to those who hear the page, what was done. */
  announce(text: string): void {
    if (this.#signal.aborted) return;
    clearTimeout(this.#saying);
    const wait = this.host.isConnected ? 0 : NOTICED;
    const say = safely('not-announced', () => this.#render(text));
    this.#connect();
    this.#render('');
    if (wait === 0) say();
    else this.#saying = setTimeout(say, wait);
  }

  focusFirst(): void {
    this.#controls()
      .find(({ className }) => className !== 'icon')
      ?.focus();
  }

  /** Moves the focus to the button that leads to the next finding or to the one before. */
  focusStep(to: 'next' | 'previous'): void {
    this.#controls()[to === 'next' ? 1 : 0]?.focus();
  }

  /** Moves the focus to the next button, or back, and round at the ends. */
  focusNext(isBackwards: boolean): void {
    const controls = this.#controls();
    const current = controls.findIndex((control) => control.matches(':focus'));
    controls.at((current + (isBackwards ? -1 : 1)) % controls.length)?.focus();
  }

  /** A writer who scrolls reads on: the card must not stand in the way where it came under the pointer. */
  #scrolled(by: number): void {
    const { element } = this;
    if (!element || this.hasFocus || element.scrollHeight > element.clientHeight || Math.abs(by) < SCROLL) return;
    this.#actions.close();
  }

  #controls(): HTMLElement[] {
    return [...this.#shadow.querySelectorAll<HTMLElement>('button, input')];
  }

  #connect(): void {
    // The page may have taken our element out with everything else.
    if (!this.host.isConnected) document.documentElement.append(this.host);
  }

  #render(status: string): void {
    const content = this.#view ? cardTemplate(this.#view, this.#actions) : '';
    render(
      html`
        <div class="card" popover="manual" role="dialog" aria-labelledby="label wording">${content}</div>
        <div class="status" role="status">${status}</div>
      `,
      this.#shadow,
    );
  }
}

const isInMore = (target: EventTarget | null) => target instanceof Element && target.closest('.more') !== null;
