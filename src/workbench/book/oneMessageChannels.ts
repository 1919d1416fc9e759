/**
 * While it computes, the engine gives others a turn by sending itself a message, through a channel for each. Those of a
 * computation that is broken off it leaves open, and in Node an open channel keeps the process from ending. So a channel
 * closes once its message has come.
 */
export function closeAfterOneMessage(): void {
  globalThis.MessageChannel = OneMessageChannel;
}

class OneMessageChannel extends MessageChannel {
  constructor() {
    super();
    const close = () => {
      this.port1.close();
      this.port2.close();
    };
    this.port1.addEventListener("message", close, { once: true });
  }
}
