import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './theme.css';

/** Shows a surface in its page, in the element `#root`. */
export function mount(surface: ReactNode): void {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode>{surface}</StrictMode>);
}
