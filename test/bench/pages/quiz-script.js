import '../../../dist/role-compare.iife.js';

export { contender } from './own-quiz.js';
