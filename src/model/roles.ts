import type { Dataset, Role } from '../../data/index.js';
import { DatasetError } from '../../data/index.js';
import type { Messages } from '../messages/messages.js';

/** How many roles have a colour and a marker of their own; the rest share a neutral one. */
export const SERIES_COUNT = 6;

/** A role as the widgets show it. */
export interface RoleSeries {
  readonly id: string;
  readonly name: string;
  /** The short name where there is one, for narrow columns. */
  readonly shortName: string;
  /** 1 to 6: its colour and marker, the same in every widget of this dataset. 0: the neutral one. */
  readonly series: number;
}

/** The dataset's roles with their colours and markers, which follow the order of the document. */
export function allRoles(dataset: Pick<Dataset, 'roles'>): RoleSeries[] {
  return dataset.roles.map(asSeries);
}

/**
 * The roles that an author asks for, in that order.
 * @param wanted ids divided by spaces or commas; empty for all roles of the dataset
 * @throws {DatasetError} when an id is not in the dataset
 */
export function chooseRoles(dataset: Dataset, wanted: string, messages: Messages): RoleSeries[] {
  const roles = allRoles(dataset);
  const ids = [...new Set(wanted.split(/[\s,]+/).filter(Boolean))];
  if (ids.length === 0) return roles;
  const byId = new Map(roles.map((role) => [role.id, role]));
  return ids.map((id) => {
    const role = byId.get(id);
    if (role) return role;
    const message = messages.common.unknownRole(id, [...byId.keys()].join(', '));
    throw new DatasetError([{ path: 'roles', code: 'unknown-role', severity: 'error', message }]);
  });
}

function asSeries(role: Role, index: number): RoleSeries {
  return {
    id: role.id,
    name: role.name,
    shortName: role.shortName ?? role.name,
    series: index < SERIES_COUNT ? index + 1 : 0,
  };
}
