import { RoleFitQuiz } from '../role-fit-quiz/role-fit-quiz.js';
import { defineElement } from './define-element.js';

defineElement('role-fit-quiz', RoleFitQuiz);

declare global {
  interface HTMLElementTagNameMap {
    'role-fit-quiz': RoleFitQuiz;
  }
}
