import { common } from '../../src/messages/en/common.js';
import { quiz } from '../../src/messages/en/quiz.js';
import { salary } from '../../src/messages/en/salary.js';
import { skills } from '../../src/messages/en/skills.js';
import type { Messages } from '../../src/messages/messages.js';

/** All English words, without a widget that brings them along. */
export const english: Messages = { common, salary, skills, quiz };
