/** Everything a page or a bundler gets from `role-compare`: the three widgets, registered, and their data module. */
import './define/all.js';

export * from '../data/index.js';
export { registerMessages, type Translation } from './messages/messages.js';
export { RoleFitQuiz } from './role-fit-quiz/role-fit-quiz.js';
export { SalaryChart } from './salary-chart/salary-chart.js';
export { SkillsMatrix } from './skills-matrix/skills-matrix.js';
export { DataErrorEvent } from './ui/events/data-error.js';
export { DataNoticeEvent } from './ui/events/data-notice.js';
export { QuizAnswerEvent } from './ui/events/quiz-answer.js';
export { QuizCompleteEvent } from './ui/events/quiz-complete.js';
export { QuizRestartEvent } from './ui/events/quiz-restart.js';
export { QuizStartEvent } from './ui/events/quiz-start.js';
export { RoleSelectEvent } from './ui/events/role-select.js';
export { ShareEvent } from './ui/events/share.js';
