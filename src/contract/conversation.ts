// An answer that goes on as a websocket: what a simulator gives where its API offers a stream in both directions.

/** The client at the other end. */
export interface Peer {
  /** Sends one binary frame; does nothing once the client is gone. */
  send(bytes: Uint8Array): void;
  /** Ends it with a code of RFC 6455 and a reason of at most 123 bytes. */
  close(code: number, reason: string): void;
  onBytes(listener: (bytes: Uint8Array) => void): void;
  /** Called once, whoever ended it. */
  onEnd(listener: () => void): void;
}

/** The answer 101. `subprotocols`: those that are spoken; the first that the client offers, too, is agreed. */
export class Conversation extends Response {
  readonly subprotocols: readonly string[];
  readonly begin: (peer: Peer) => void;

  constructor(subprotocols: readonly string[], begin: (peer: Peer) => void) {
    super(null);
    this.subprotocols = subprotocols;
    this.begin = begin;
    // No response can be made with this status.
    Object.defineProperty(this, 'status', { value: 101 });
  }
}
