// Serves the demo pages with the files they use: demo/, dist/ and data/.
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';

const port = Number(process.env.PORT ?? 8000);

/** csp.html comes under a strict policy sent as a header, as a careful site would send it. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types rc-html";

await startDevServer({
  config: {
    rootDir: fileURLToPath(new URL('..', import.meta.url)),
    port,
    open: false,
    middleware: [
      async (context, next) => {
        if (context.path === '/') {
          context.redirect('/demo/');
          return;
        }
        await next();
        if (context.path === '/demo/csp.html') context.set('Content-Security-Policy', policy);
      },
    ],
  },
  logStartMessage: false,
  readCliArgs: false,
  readFileConfig: false,
});

console.log(`The demo pages are at http://localhost:${port}/demo/ (Ctrl+C ends the server).`);
