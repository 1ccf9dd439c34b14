// The end of a connection, as a simulator throws it.

/** The connection ends without a whole answer: whoever serves the simulator hangs up. */
export class HungUp extends Error {}
