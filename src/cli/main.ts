import { version } from '../ui/version.js';
import { run } from './run.js';

const { stdin, stdout, stderr, env } = process;
// Whoever reads the output, such as `head`, may have seen enough.
stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  isInteractive: stdin.isTTY === true && stdout.isTTY === true,
  hasColor: stdout.isTTY === true && !env.NO_COLOR,
  version,
  today: new Date(),
});
