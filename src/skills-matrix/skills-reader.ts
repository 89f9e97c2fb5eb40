import type { DataReader } from '../ui/source/data-reader.js';

/** Reads skills from tables and files. */
export const skillsReader: DataReader = {
  key: 'skills',
  readGrid: async (grid, origin) => {
    const { readSkillsGrid } = await import('../read/skills-grid.js');
    return readSkillsGrid(grid, origin);
  },
};
