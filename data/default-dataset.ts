/** The built-in comparison. It is checked when the package is built and tested, not on the reader's machine. */
// biome-ignore lint/correctness/useImportExtensions: the dataset is a JSON file
import json from './ai-engineer-vs-ml-engineer.json';
import type { Dataset } from './types.js';

/** AI Engineer vs ML Engineer, with every figure as its article states it. */
export const defaultDataset = json as Dataset;
