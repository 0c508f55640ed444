import type { ReactNode } from 'react';

/** What every part of the options page has. */
export interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly children: ReactNode;
}

/** One part of the options page, under its heading. */
export function Section({ id, title, intro, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p className="quiet-text">{intro}</p>
      {children}
    </section>
  );
}
