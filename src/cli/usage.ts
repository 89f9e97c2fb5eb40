export const USAGE = `Usage: role-compare <command> [options]

  check FILE...    Say what is wrong in a dataset (JSON), a CSV or Markdown file
                   or a saved HTML page, and where. "-" reads standard input.
    --json         Print the findings as JSON.

  init [FILE]      Write a dataset to begin with; to the terminal without FILE.
    --roles "Baker, Cook"   --levels "Junior, Senior"
    --title TEXT   --currency EUR   --period year   --lang en
    --force        Replace FILE if it is there.

  convert FILE     Make a dataset of a CSV or Markdown file or a page's tables
                   or JSON-LD.
    --out FILE     Write it there; to the terminal when absent.
    --as salary    Or skills, where a table can be read as either.
    --currency EUR --period year --measure base --rows levels --lang en
                   What the tables do not say themselves.
    --force        Replace the file if it is there.

  --help, --version

check and convert exit with 1 when something is an error, and all commands with
2 when they are called in a way that is not described here.
`;

/** A command that was called in the wrong way; the message says how to call it. */
export class UsageError extends Error {}
