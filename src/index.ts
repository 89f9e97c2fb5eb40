/** Everything a page or a bundler gets from `role-compare`: the three widgets, registered, and their data module. */
import './define/all.js';

export * from '../data/index.js';
export { registerMessages, type Translation } from './messages/messages.js';
export { RoleFitQuiz } from './role-fit-quiz/role-fit-quiz.js';
export { SalaryChart } from './salary-chart/salary-chart.js';
export { SkillsMatrix } from './skills-matrix/skills-matrix.js';
export { DataErrorEvent } from './ui/events/data-error.js';
