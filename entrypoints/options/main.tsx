import { createRoot } from 'react-dom/client';
import { Options } from '../../components/options/options.tsx';

createRoot(document.body.appendChild(document.createElement('div'))).render(<Options />);
