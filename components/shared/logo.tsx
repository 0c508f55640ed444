/** Our mark: two voices and the ground they share. Decoration: the name always stands beside it. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 48 48" aria-hidden="true">
      <path className="logo-one" d="M18 6a15 15 0 0 0-11.6 24.5L4 41l10.8-4.3A15 15 0 1 0 18 6z" />
      <path className="logo-two" d="M30 6a15 15 0 0 1 11.6 24.5L44 41l-10.8-4.3A15 15 0 1 1 30 6z" />
      <path className="logo-shared" d="M24 7.3a15 15 0 0 1 0 27.4 15 15 0 0 1 0-27.4z" />
    </svg>
  );
}
