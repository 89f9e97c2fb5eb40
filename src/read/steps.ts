/** Work in small steps, with what comes of it at the end. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** In milliseconds: half a frame, which leaves the rest of it to the page. */
const LONGEST = 8;

/** Takes all steps at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Lets a page go on with its own work whenever the steps have taken a while; short work is done without a pause. */
export async function withPauses<Result>(steps: Steps<Result>): Promise<Result> {
  let start = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - start < LONGEST) continue;
    await new Promise((goOn) => setTimeout(goOn));
    start = performance.now();
  }
}
