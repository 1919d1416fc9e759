/** The conversation with one add-in frame: JSON messages in and out, and the events that the frame asked for. */

const KIND = { request: 0, reply: 1 };
const ACTION = { invoke: 0, register: 1, unregister: 2 };
const RESPONSE = { answer: 0, event: 1 };

interface Message {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _origin: string;
  _data: unknown;
  _actionType: number;
}

/** where messages to the frame go: postMessage of its window, or a dispatched event in tests */
export interface Endpoint {
  post(message: string): void;
}

/** a request's answer, ready to be sent */
export type Handler = (action: string, data: unknown) => Promise<unknown>;

interface EventRequest {
  eventDispId?: number;
  controlId?: string;
  targetId?: string;
}

export class Connection {
  /** the registrations that wait for events, by the action that made them and the event's own number */
  private readonly registrations = new Map<string, Message>();

  constructor(
    private readonly endpoint: Endpoint,
    private readonly handle: Handler,
    private readonly onRegistered: () => void
  ) {}

  /** Answers a message of the frame. Messages that are none of the protocol's are left alone: a page may talk to others. */
  async receive(text: string): Promise<void> {
    const message = parse(text);
    if (!message) return;
    if (message._actionType === ACTION.invoke) {
      this.answer(message, await this.handle(message._actionName, message._data));
      return;
    }
    const key = registrationKey(message);
    if (message._actionType === ACTION.register) this.registrations.set(key, message);
    else this.registrations.delete(key);
    this.answer(message, { Error: 0 });
    this.onRegistered();
  }

  /** @param number the event's number in the protocol; returns false where the frame does not listen */
  fire(number: number, data: unknown): boolean {
    const registration = this.registrations.get(String(number));
    if (!registration) return false;
    this.post(registration, RESPONSE.event, data);
    return true;
  }

  listensTo(number: number): boolean {
    return this.registrations.has(String(number));
  }

  private answer(request: Message, data: unknown): void {
    this.post(request, RESPONSE.answer, data);
  }

  private post(request: Message, responseType: number, data: unknown): void {
    const { _actionName, _conversationId, _correlationId, _origin } = request;
    this.endpoint.post(
      JSON.stringify({
        _messageType: KIND.reply,
        _actionName,
        _conversationId,
        _correlationId,
        _origin,
        _errorCode: 0,
        _responseType: responseType,
        _data: data ?? null,
      })
    );
  }
}

function registrationKey(message: Message): string {
  const { eventDispId } = (message._data ?? {}) as EventRequest;
  return String(eventDispId ?? message._actionName);
}

function parse(text: string): Message | undefined {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return undefined;
  }
  const isRequest =
    typeof message === "object" &&
    message !== null &&
    (message as Message)._messageType === KIND.request &&
    typeof (message as Message)._actionName === "string";
  return isRequest ? (message as Message) : undefined;
}
