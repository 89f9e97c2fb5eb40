import { version } from '../ui/version.js';
import { run } from './run.js';

const { stdin, stdout, stderr, env } = process;
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  isInteractive: stdin.isTTY === true && stdout.isTTY === true,
  hasColor: stdout.isTTY === true && !env.NO_COLOR,
  version,
  today: new Date(),
});
