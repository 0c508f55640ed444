import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The window this surface stands in; undefined until that is known. */
export function useOwnWindow(): { readonly windowId: number } | undefined {
  const [scope, setScope] = useState<{ readonly windowId: number }>();
  useEffect(() => {
    const known = ({ id }: { readonly id?: number | undefined }) => id !== undefined && setScope({ windowId: id });
    void browser.windows.getCurrent().then(known);
  }, []);
  return scope;
}
