// lit-html makes a Trusted Types policy as it loads, which a page's content security policy may forbid to everybody by
// name, content scripts included; it then throws. The policies themselves bind the page's world only, not ours, and
// without this global lit-html makes none. The page keeps its own: each world has a global object to itself.
// Imported before lit-html.
Object.defineProperty(globalThis, 'trustedTypes', { value: undefined, configurable: true });
