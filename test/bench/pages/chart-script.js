// This project's chart as most pages load it: the whole script, with all three widgets.
import '../../../dist/role-compare.iife.js';

export { contender } from './own-chart.js';
