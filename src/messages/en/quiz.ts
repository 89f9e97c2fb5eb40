const questions = (count: number) => (count === 1 ? '1 question' : `${count} questions`);
const answers = (count: number) => (count === 1 ? '1 answer' : `${count} answers`);

/** Words of the role-fit quiz. */
export const quiz = {
  noQuiz: 'This dataset has no quiz. Add a `quiz` part, or use another widget.',
  heading: 'Which role fits you?',
  length: (count: number) => `${questions(count)}.`,
  private: 'Nothing you answer is stored or sent.',
  startingPoint: 'Where do you start from?',
  startingPointHint: 'Not scored: it only chooses which way into a role the result shows.',
  noStartingPoint: 'I would rather not say',
  start: 'Start',
  progress: (number: number, count: number) => `Question ${number} of ${count}`,
  notSure: 'Not sure',
  chooseAnswer: 'Choose an answer, or “Not sure”.',
  back: 'Back',
  continue: 'Continue',

  review: 'Check your answers',
  change: 'Change',
  changeWhat: (question: string) => `Change: ${question}`,
  seeResult: 'See the result',
  notAnswered: 'not answered yet',
  answersMissing: (count: number) =>
    `Answer ${count === 1 ? '1 more question' : `${count} more questions`} to see a result.`,

  clear: (role: string) => `${role} fits your answers clearly best`,
  leaning: (role: string) => `You lean towards ${role}`,
  close: (roles: string) => `A close call between ${roles}`,
  flip: (changes: number, all: number, role: string) =>
    `Changing ${changes} of your ${answers(all)} would put ${role} first.`,
  noFlip: 'No other answers would put another role first.',
  reasonsFor: (role: string) => `What speaks for ${role}`,
  reasonsAgainst: (role: string) => `What speaks for ${role} instead`,
  points: (points: string, role: string) => `+${points} for ${role}`,
  flipWith: 'What would have changed it',
  flipAnswer: (question: string, option: string) => `${question} — ${option}`,
  transition: (from: string, to: string) => `From ${from} to ${to}`,
  duration: (low: string, high: string, unit: 'week' | 'month') =>
    low === high ? `${low} ${unit}${low === '1' ? '' : 's'}` : `${low}–${high} ${unit}s`,
  carriesOver: (things: string) => `Carries over: ${things}.`,
  toLearn: (things: string) => `To learn: ${things}.`,
  pay: (role: string) => `Pay as ${role}`,
  notice: 'A reflection aid, not a validated test. Not for choosing applicants.',
  reviewAnswers: 'Review answers',
  startAgain: 'Start again',
  undoRestart: 'Undo: back to my result',
};
