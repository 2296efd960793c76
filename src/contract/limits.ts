/**
 * Every bound of the public contract, in one place, so that an error can name
 * it and the documentation can list it. In: nothing. Out: numbers.
 */
export const LIMITS = {
  /** UTF-8 bytes of one article's text. */
  articleBytes: 1_000_000,
  /** UTF-8 bytes of a page from which an article is to be taken. */
  htmlBytes: 2_000_000,
  /** Bytes of a PUT body: room for JSON escapes and the other fields. */
  putBytes: 5_000_000,
  /** Bytes of a batch body that is answered as one document. */
  batchBytes: 5_000_000,
  /** Bytes of a streamed batch once it is unpacked, where it comes as gzip. */
  unpackedBytes: 50_000_000,
  batchItems: 1000,
  /** Seconds that a body may keep us waiting, unless the operator says otherwise. */
  bodySeconds: 20,
  /** Refused lines of a streamed batch after which it is ended where they are more than half of all. */
  refusedLines: 1000,
  idChars: 128,
  outletChars: 64,
  titleChars: 500,
  urlChars: 2000,
  langChars: 35,
  reasonChars: 500,
  focusChars: 200,
  cursorChars: 400,
  pageDefault: 50,
  pageMax: 100,
  sentencesMax: 100,
  wordsMax: 5000,
  charsMax: 50_000,
  versionMax: 1_000_000_000,
  /** Characters of an outlet's name, and of its publisher's. */
  outletWords: 120,
  /** Rules of one outlet; what a rule looks for; all of them as JSON. */
  outletRules: 40,
  ruleLeast: 4,
  ruleChars: 300,
  ruleBytes: 3000,
  homeChars: 500,
  outletKeeps: 60,
  /** All that is said of an outlet, as JSON in UTF-8: it travels to the catalog in a header. */
  outletBytes: 5800,
  feeds: 1000,
  /** Of what is told of a cause that the world outside worded. */
  causeChars: 120,
  feedNameChars: 200,
  /** Seconds between two polls of a feed. */
  intervalMin: 300,
  intervalDefault: 1800,
  intervalMax: 86_400,
  /** Bytes read of a feed, and of a page that it links to. */
  feedBytes: 2_000_000,
  /** The newest items of a feed; older ones are not looked at. */
  feedItems: 100,
  trialItems: 20,
  opmlBytes: 1_000_000,
  opmlOutlines: 500,
} as const;
