import { linkWithAnswers } from '../model/quiz-link.js';
import type { ShareEvent } from '../ui/events/share.js';
import type { QuizView } from './quiz-view.js';
import type { ResultView } from './result-view.js';

/** How it went when a reader took a result out of the page. */
export interface Outcome {
  readonly isDone: boolean;
  /** What to tell the reader. */
  readonly status: string;
  /** What the reader has to copy by hand, because the browser would not. */
  readonly byHand?: string;
}

/** Copies a result, as a link or as text, or hands it to the browser's own way to share. Call it on a click. */
export async function takeOut(
  kind: ShareEvent['kind'],
  { title, quiz, state, inputs }: QuizView,
  { text }: ResultView,
): Promise<Outcome> {
  const { quiz: words } = inputs.messages;
  const url = linkWithAnswers(location.href, quiz.questions, state.answers);
  if (kind === 'browser') {
    // The reader may close what opens, which is no failure.
    return { isDone: await isDone(() => navigator.share({ title, text, url })), status: '' };
  }
  const copy = kind === 'link' ? url : text;
  if (!(await isDone(() => navigator.clipboard.writeText(copy)))) {
    return { isDone: false, status: '', byHand: copy };
  }
  return { isDone: true, status: kind === 'link' ? words.linkCopied : words.textCopied };
}

async function isDone(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}
