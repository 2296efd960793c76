/**
 * The table of addresses once more, inside workerd: whose URL parser decides is what counts.
 */
import '../newsroom/feeds/address.test.ts';
