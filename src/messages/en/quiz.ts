/** Words of the role-fit quiz. Numbers come in twice: to choose the plural by, and as the page's language writes them. */
export const quiz = {
  noQuiz: 'This dataset has no quiz. Add a `quiz` part, or use another widget.',
  heading: 'Which role fits you?',
  length: (count: number, digits: string) =>
    count === 1 ? 'One question.' : `${digits} questions, one at a time.`,
  nothingKept: 'Nothing you answer is stored or sent.',
  keptInTab: 'Your answers stay in this browser tab until you close it, and are not sent.',
  sentWithForm: 'Only the role that comes first is sent with the form around this quiz.',
  startingPoint: 'Where do you start from?',
  startingPointHint:
    'Optional and not scored: it only chooses which way into a role the result shows.',
  noStartingPoint: 'I would rather not say',
  start: 'Start',
  progress: (number: string, count: string) => `Question ${number} of ${count}`,
  notSure: 'Not sure',
  chooseAnswer: 'Choose an answer, or “Not sure”.',
  back: 'Back',
  continue: 'Continue',

  review: 'Check your answers',
  change: 'Change',
  changeWhat: (question: string) => `Change: ${question}`,
  seeResult: 'See the result',
  notAnswered: 'Not answered yet',
  answersMissing: (count: number, digits: string) =>
    `Answer ${count === 1 ? '1 more question' : `${digits} more questions`} to see a result.`,

  only: (role: string) => `How your answers fit ${role}`,
  close: (roles: string) => `Close call between ${roles}`,
  closeMany: (count: string) => `Close call between ${count} roles`,
  leaning: (role: string) => `You lean towards ${role}`,
  clear: (role: string) => `Clear: ${role} fits your answers best`,
  flip: (_changes: number, changed: string, all: number, answered: string, role: string) =>
    `Changing ${all === 1 ? 'your answer' : `${changed} of your ${answered} answers`} would change this result: ${role} would come first.`,
  noFlip: 'No change to these answers would put another role first.',
  notAsked: 'Not asked about',
  reasonsFor: (role: string) => `What speaks for ${role}`,
  reasonsAgainst: (role: string) => `What speaks for ${role} instead`,
  points: (points: string, role: string) => `${points} ${role}`,
  flipWith: (role: string) => `What would have put ${role} first`,
  counted: 'How each answer counts',
  countedNote: 'In points of percent. “Not sure” counts for nobody.',
  question: 'Question',
  together: 'Together',

  closer: 'A closer look at',
  transition: (from: string, to: string) => `From ${from} to ${to}`,
  duration: (low: string, high: string, unit: 'week' | 'month', isOne: boolean) =>
    `${low === high ? low : `${low}–${high}`} ${unit}${isOne ? '' : 's'}`,
  inWords: (wording: string) => `“${wording}”`,
  carriesOver: (things: string) => `Carries over: ${things}.`,
  toLearn: (things: string) => `To learn: ${things}.`,
  pay: (role: string) => `Pay as ${role}`,
  moreFigures: (count: number, digits: string) =>
    count === 1 ? 'and 1 more figure' : `and ${digits} more figures`,

  notice: 'A reflection aid, not a validated test. Not for hiring: do not choose applicants by it.',
  fromLink: 'These answers came with the link that you opened.',
  foreignLink:
    'The link that you opened holds answers to other questions than these, or is damaged. Its answers are left out.',
  reviewAnswers: 'Review answers',
  copyLink: 'Copy link',
  copyText: 'Copy as text',
  share: 'Share …',
  linkCopied: 'The link is copied. Whoever opens it sees these answers.',
  textCopied: 'The result is copied as text.',
  copyByHand: 'The browser does not let this page copy. Copy it from here:',
  startAgain: 'Start again',
  cleared: 'Your answers are cleared. You can bring them back once, with the button below.',
  undo: 'Bring my answers back',
};
