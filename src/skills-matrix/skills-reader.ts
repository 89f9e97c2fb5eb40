import { withPauses } from '../read/steps.js';
import type { DataReader } from '../ui/source/data-reader.js';

/** Reads skills from tables and files. */
export const skillsReader: DataReader = {
  key: 'skills',
  readGrid: async (grid, origin) => {
    const { skillsGridSteps } = await import('../read/skills-grid.js');
    return withPauses(skillsGridSteps([grid], origin));
  },
};
