/**
 * Why a text about pay stays words, as the end of a sentence that begins with the text. No `Error`, because most of what
 * is read where pay may be is none, and a stack for each cell takes as long as reading it.
 */
export class Unread {
  readonly message: string;

  constructor(message: string) {
    this.message = message;
  }
}

export function refuse(reason: string): never {
  throw new Unread(reason);
}
