import { createRoot } from 'react-dom/client';
import { SidePanel } from '../../components/sidepanel/side-panel.tsx';

createRoot(document.body.appendChild(document.createElement('div'))).render(<SidePanel />);
