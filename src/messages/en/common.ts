/** Words that all three widgets use. */
export const common = {
  loading: 'Loading the figures …',
  error: 'These figures cannot be shown.',
  retry: 'Try again',
  moreProblems: (count: number) =>
    count === 1 ? 'and 1 more problem' : `and ${count} more problems`,
  unknownRole: (id: string, known: string) =>
    `There is no role “${id}” in this dataset. It has: ${known}.`,
  unknownLevel: (id: string, known: string) =>
    `There is no level “${id}” in this dataset. It has: ${known}.`,
  loadFailed: (url: string, reason: string) => `The data at ${url} could not be loaded: ${reason}.`,
  loadAddress: 'this is not an address that a browser understands',
  loadStatus: (status: number) => `the server answered with status ${status}`,
  loadNotJson: 'what came back is not JSON; check that the address names a JSON file',
  loadTooLarge: (megabytes: number) => `it is larger than ${megabytes} MB`,
  loadTimeout: (seconds: number) => `there was no answer within ${seconds} seconds`,
  loadNetwork:
    'the network request failed; if the file is on another site, that site must allow it (CORS)',
  drawFailed: (reason: string) => `The widget could not be drawn: ${reason}.`,
  source: 'Source',
  sources: 'Sources',
};
