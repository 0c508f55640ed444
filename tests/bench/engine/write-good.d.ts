declare module 'write-good' {
  /** What write-good has to say of a text. */
  function writeGood(text: string): readonly { readonly index: number; readonly reason: string }[];
  export = writeGood;
}
