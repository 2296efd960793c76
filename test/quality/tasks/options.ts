/** What `npm run score` was asked for. In: nothing. Out: a type. */
export interface ScoreOptions {
  /** Go through the `standfirst` command and not straight to the engine. */
  readonly throughCommand: boolean;
  /** Also run the peers on npm. */
  readonly peers: boolean;
}
