interface SharedRequest {
  readonly answer: Promise<unknown>;
  readonly controller: AbortController;
  users: number;
}

/** Requests under way, by address: widgets of one page that name the same file ask for it once. */
const underWay = new Map<string, SharedRequest>();

/**
 * Joins the request for this address, or starts it. It is called off when the last of those who wait has left.
 * @param signal says that this caller no longer waits
 */
export function sharedRequest<Answer>(
  address: string,
  signal: AbortSignal,
  start: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const request = underWay.get(address) ?? begin(address, start);
  request.users += 1;
  signal.addEventListener('abort', () => {
    request.users -= 1;
    if (request.users > 0) return;
    request.controller.abort();
    if (underWay.get(address) === request) underWay.delete(address);
  });
  return request.answer as Promise<Answer>;
}

function begin(address: string, start: (signal: AbortSignal) => Promise<unknown>): SharedRequest {
  const controller = new AbortController();
  const end = () => {
    if (underWay.get(address) === request) underWay.delete(address);
  };
  const answer = start(controller.signal);
  const request: SharedRequest = { answer, controller, users: 0 };
  underWay.set(address, request);
  answer.then(end, end);
  return request;
}
