// Temporary page, to try the tooling.
import { createRoot } from 'react-dom/client';
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<main><h1>Below Threshold</h1></main>);
