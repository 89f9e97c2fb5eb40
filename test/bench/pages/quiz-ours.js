// This project's quiz alone, through a bundler.
import '../../../dist/modules/src/define/role-fit-quiz.js';

export { contender } from './own-quiz.js';
