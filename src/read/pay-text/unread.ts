/** Why a text about pay stays words, as the end of a sentence that begins with the text. */
export class Unread extends Error {}
