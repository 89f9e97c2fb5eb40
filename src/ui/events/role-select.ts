/** Fired when a reader chooses a role, so that every widget on the page that shows the same dataset can mark it. */
export class RoleSelectEvent extends Event {
  static readonly eventName = 'rc-role-select';
  /** The role; undefined when the choice was taken back. */
  readonly roleId: string | undefined;
  /** The `id` of the dataset it belongs to. */
  readonly datasetId: string;

  constructor(datasetId: string, roleId: string | undefined) {
    super(RoleSelectEvent.eventName, { bubbles: true, composed: true });
    this.datasetId = datasetId;
    this.roleId = roleId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'rc-role-select': RoleSelectEvent;
  }
  interface DocumentEventMap {
    'rc-role-select': RoleSelectEvent;
  }
}
