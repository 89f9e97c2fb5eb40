// This project's matrix alone, through a bundler.
import '../../../dist/modules/src/define/skills-matrix.js';

export { contender } from './own-matrix.js';
