import { config } from 'zod';

// Extension pages forbid evaluated code (CSP). Zod would try once to find out, and the browser would report
// a breach that is none. First import of every entrypoint that parses.
config({ jitless: true });
