import { SkillsMatrix } from '../skills-matrix/skills-matrix.js';
import { defineElement } from './define-element.js';

defineElement('skills-matrix', SkillsMatrix);

declare global {
  interface HTMLElementTagNameMap {
    'skills-matrix': SkillsMatrix;
  }
}
