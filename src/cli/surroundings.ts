/** What a command needs of the terminal and the day. */
export interface Surroundings {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether somebody is there to be asked, … */
  readonly isInteractive: boolean;
  /** … and to see colours. */
  readonly hasColor: boolean;
  readonly version: string;
  readonly today: Date;
}
