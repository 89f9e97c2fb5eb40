import './salary-chart.js';
import './skills-matrix.js';
import './role-fit-quiz.js';
