import { createRoot } from 'react-dom/client';
import { LookUpFirst } from '../../components/look-up/look-up-first.tsx';
import { SidePanel } from '../../components/sidepanel/side-panel.tsx';

const root = createRoot(document.body.appendChild(document.createElement('div')));
root.render(
  <LookUpFirst>
    <SidePanel />
  </LookUpFirst>,
);
