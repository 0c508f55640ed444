import './locked-note.css';

/** Says that a setting is the organisation's to change. */
export function LockedNote() {
  return <p className="locked-note">Set by your organisation. It cannot be changed here.</p>;
}
