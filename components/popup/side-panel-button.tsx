/** Opens the side panel; a picture of a window with a panel at its side, named for those who do not see it. */
export function SidePanelButton({ onClick }: { readonly onClick: () => void }) {
  return (
    <button type="button" className="quiet icon-button" onClick={onClick} title="Open the side panel">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M3.5 3.5h13a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-13a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1zM12.5 3.5v13" />
      </svg>
      <span className="unseen">Open the side panel</span>
    </button>
  );
}
