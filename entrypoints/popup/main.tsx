import { createRoot } from 'react-dom/client';
import { Popup } from '../../components/popup/popup.tsx';

createRoot(document.body.appendChild(document.createElement('div'))).render(<Popup />);
