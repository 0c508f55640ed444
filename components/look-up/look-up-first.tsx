import type { ReactNode } from 'react';
import { Logo } from '../shared/logo.tsx';
import { LookUp } from './look-up.tsx';
import { useLookUp } from './use-look-up.ts';
import '../glossary/glossary.css';

/** A surface that shows what the writer looks up with a right-click before everything else; going back shows the rest as it was left. */
export function LookUpFirst({ children }: { readonly children: ReactNode }) {
  const { query, close } = useLookUp();
  return (
    <>
      <div hidden={query !== undefined}>{children}</div>
      {query !== undefined && (
        <>
          <header>
            <Logo />
            <h1>Glossary</h1>
          </header>
          <main>
            <LookUp key={query} query={query} onClose={close} />
          </main>
        </>
      )}
    </>
  );
}
