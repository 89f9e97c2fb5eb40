/** The types of the format, inferred from its schema. */
import type * as z from 'zod/mini';
import type * as schema from './schema.js';

/** A checked comparison: what every widget is drawn from. */
export type Dataset = z.output<ReturnType<typeof schema.dataset>>;
/** A comparison as an author may write it, with empty lists left out. */
export type DatasetInput = z.input<ReturnType<typeof schema.dataset>>;
export type Source = Dataset['sources'][number];
export type Role = Dataset['roles'][number];
export type Level = Dataset['levels'][number];
export type Pay = Dataset['pay'][number];
export type Figure = Pay['figure'];
export type Measure = Pay['measure'];
export type Period = Pay['period'];
export type SkillGroup = Dataset['skills'][number];
export type SkillRow = SkillGroup['rows'][number];
export type SkillCell = string | number;
export type Need = 'must' | 'nice' | 'no';
export type Transition = Dataset['transitions'][number];
export type Duration = Transition['durations'][number];
export type Fact = Dataset['facts'][number];
export type Quiz = NonNullable<Dataset['quiz']>;
export type Question = Quiz['questions'][number];
export type Option = Question['options'][number];
export type StartingPoint = Quiz['startingPoints'][number];
