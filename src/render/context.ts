/**
 * What every renderer is told beside the digest. In: nothing. Out: types.
 * A renderer asks for no clock, no store and no locale: the same digest in the
 * same context is the same bytes.
 */
export interface RenderContext {
  /** Base address of this service without a trailing slash: `https://news.example`. */
  readonly origin: string;
  /** What the operator calls the service; stands in titles. */
  readonly siteName: string;
  /** The name of an outlet for people; its id where the operator gave none. */
  readonly outletName: (outlet: string) => string;
}
