/** The part of cli-progress 3 that is used here; the package ships no types. */
declare module 'cli-progress' {
  export class SingleBar {
    constructor(options: {
      format: string;
      barCompleteChar?: string;
      barIncompleteChar?: string;
      stream?: NodeJS.WriteStream;
      hideCursor?: boolean;
      linewrap?: boolean;
      gracefulExit?: boolean;
    });
    start(total: number, startValue: number, payload?: object): void;
    update(current: number, payload?: object): void;
    stop(): void;
  }
}
