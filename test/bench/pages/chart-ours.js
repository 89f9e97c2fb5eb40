// This project's chart alone, through a bundler.
import '../../../dist/modules/src/define/salary-chart.js';

export { contender } from './own-chart.js';
