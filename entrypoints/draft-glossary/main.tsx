import { createRoot } from 'react-dom/client';
import { DraftGlossary } from '../../components/draft-glossary/draft-glossary.tsx';

createRoot(document.body.appendChild(document.createElement('div'))).render(<DraftGlossary />);
