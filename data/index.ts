/** The dataset module: the format, its checks and the built-in comparison. Runs anywhere, touches no page. */
export { checkQuiz, type QuizCheck } from './check-quiz.js';
export { defaultDataset } from './default-dataset.js';
export { LIMITS } from './fields.js';
export { DatasetError, type Issue } from './issue.js';
export { own } from './own.js';
export { readDataset } from './read-dataset.js';
export type * from './types.js';
export { parseDataset, type ValidateOptions, validate } from './validate.js';
