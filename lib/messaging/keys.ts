/** `storage.local` key of the rule-set version, an integer that grows with every change of terms or settings; pages watch it. */
export const VERSION_KEY = 'ruleSetVersion';
/** `storage.session` key of the draft the writer was last in. */
export const FOCUSED_DRAFT_KEY = 'focusedDraft';
/** `storage.session` key of the draft the writer was last in in a window. */
export const focusedDraftKey = (windowId: number): string => `${FOCUSED_DRAFT_KEY}:${windowId}`;
/** `storage.session` key of the draft the writer was last in in a tab. */
export const tabsDraftKey = (tabId: number): string => `${FOCUSED_DRAFT_KEY}:tab:${tabId}`;
/** `storage.session` key of what the form for a new term is to be filled with; the options page takes it out. */
export const TERM_DRAFT_KEY = 'termDraft';
/** How the port is called that a surface opens to a draft's frame; the draft's id follows. */
export const DRAFT_PORT = 'draft:';
