/**
 * The host's side of the bridge for any tree of API objects: takes the messages of Microsoft's client, one at a
 * time, carries them out, counts them, disturbs them where that was asked for, and sends events.
 */
import type { HostObject } from "../objects/host-object";
import { Dispatcher } from "./dispatcher";
import { EventRegistry, type EventType } from "./event-types";
import { Faults } from "./faults";
import { isAboutFunctions } from "./functions/custom-functions-object";
import { isCleanUp, Meter } from "./meter";
import {
  bodyOf,
  EVENT_CATEGORY,
  utf8Length,
  type EventEntry,
  type EventMessage,
  type NativeBridge,
  type RequestMessage,
  type ResponseBody,
  type ResponseMessage,
} from "./protocol";
import { RequirementSets, type ClaimedSets } from "./requirement-sets";

/** What Excel on the web takes in one request or response, in bytes. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface ApiHostOptions {
  /** The ExcelApi version of the Excel that is played: "1.14" (LTSC 2021) unless told otherwise. */
  readonly apiSet?: string;
  /** All claims, when more than the ExcelApi version is to differ. */
  readonly claimedSets?: ClaimedSets;
  readonly faults?: Faults;
  readonly payloadLimit?: number;
}

export class ApiHost {
  readonly meter = new Meter();
  readonly faults: Faults;
  /** Faults of the requests with which custom functions answer; `faults` counts only the add-in's own. */
  readonly functionFaults = new Faults();
  readonly sets: RequirementSets;
  /** Errors that were not Excel's own but the host's; a test may insist that there are none. */
  readonly hostFaults: unknown[] = [];

  protected readonly events = new EventRegistry();
  private readonly dispatcher: Dispatcher;
  private readonly payloadLimit: number;
  private readonly listeners = new Set<(text: string) => void>();
  private waiting: EventEntry[] = [];
  private queue: Promise<unknown> = Promise.resolve();

  constructor(root: HostObject, options: ApiHostOptions = {}) {
    this.faults = options.faults ?? new Faults();
    this.sets = new RequirementSets(options.claimedSets, options.apiSet);
    this.payloadLimit = options.payloadLimit ?? PAYLOAD_LIMIT;
    const allows = (typeName: string, name: string, access: "use" | "write" = "use"): boolean =>
      this.sets.allows(typeName, name, access);
    this.dispatcher = new Dispatcher(root, {
      allows,
      register: (object, wireName) => this.events.register(object, wireName, allows),
      newObject: (typeName) => this.newObject(typeName),
      onFault: (fault) => this.hostFaults.push(fault),
    });
  }

  /** How many ranges the client keeps; 0 after its clean-up. */
  get keptReferences(): number {
    return this.dispatcher.keptReferences;
  }

  /** Carries out one message and answers the text to send back; nothing for a message that expects no answer. */
  receive(text: string): Promise<string | undefined> {
    const turn = this.queue.then(() => this.handle(text));
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  /** Sends events and invocations, and answers of `bridge()`, to `send`; answers the way to stop. */
  connect(send: (text: string) => void): () => void {
    this.listeners.add(send);
    return () => {
      this.listeners.delete(send);
      if (this.listeners.size === 0) this.runtimeGone();
    };
  }

  /** The add-in's runtime has associated custom functions: all their ids so far. */
  functionsAssociated(ids: readonly string[]): void {
    void ids;
  }

  /** The add-in's runtime was closed, or begins anew: what it was asked it will not answer. */
  runtimeGone(): void {}

  /** The object that the client looks for as `_richApiNativeBridge`. `dispose` cuts the line. */
  bridge(): NativeBridge & { dispose(): void } {
    const bridge: NativeBridge & { dispose(): void } = {
      sendMessageToHost: (text) => {
        void this.receive(text).then((answer) => {
          if (answer !== undefined) bridge.onMessageFromHost?.(answer);
        });
      },
      dispose: this.connect((text) => bridge.onMessageFromHost?.(text)),
    };
    return bridge;
  }

  /** Queues an event for who registered; it leaves after the answer to the request that caused it. */
  protected raise(type: EventType, targetId: string, args: Readonly<Record<string, unknown>>): void {
    if (!this.events.isWanted(type, targetId)) return;
    if (this.waiting.length === 0) setTimeout(() => this.sendEvents(), 0);
    this.waiting.push({
      messageCategory: EVENT_CATEGORY,
      messageType: type,
      targetId,
      message: JSON.stringify(args),
    });
  }

  /** Around every request: a subclass notes that what changes now is the add-in's doing. */
  protected perform(run: () => ResponseBody): ResponseBody {
    return run();
  }

  /** Objects that the client makes by a type's name. */
  protected newObject(typeName: string): HostObject | undefined {
    void typeName;
    return undefined;
  }

  /** Sends a message of type 3 to who is connected; answers its UTF-8 bytes. */
  protected send(entries: EventMessage["message"]["entries"]): number {
    const message: EventMessage = { type: 3, message: { entries } };
    const text = JSON.stringify(message);
    for (const send of [...this.listeners]) send(text);
    return utf8Length(text);
  }

  private sendEvents(): void {
    const entries = this.waiting;
    this.waiting = [];
    this.send(entries);
  }

  private async handle(text: string): Promise<string | undefined> {
    const message = JSON.parse(text) as RequestMessage;
    if (message.type !== 1) return undefined;
    const body = bodyOf(message);
    const requestBytes = utf8Length(text);
    const cleanUp = isCleanUp(body);
    const functions = isAboutFunctions(body);
    const faults = functions ? this.functionFaults : this.faults;
    const disturbance = cleanUp ? {} : await faults.meet(body.Actions.length);
    const cost = (responseBytes: number): void => {
      const what = { requestBytes, responseBytes, actions: body.Actions.length };
      if (functions) this.meter.recordAnswers(what);
      else this.meter.record(what, cleanUp);
    };
    if (disturbance.drop === "before") {
      cost(0);
      return undefined;
    }
    const answer =
      requestBytes > this.payloadLimit
        ? this.tooLarge(message, "request")
        : this.respond(
            message,
            this.perform(() => this.dispatcher.run(body, disturbance.error)),
          );
    if (disturbance.drop === "after") {
      cost(0);
      return undefined;
    }
    const fitting = utf8Length(answer) > this.payloadLimit ? this.tooLarge(message, "response") : answer;
    cost(utf8Length(fitting));
    return fitting;
  }

  private respond(request: RequestMessage, body: ResponseBody): string {
    const response: ResponseMessage = {
      id: request.id,
      type: 1,
      message: { statusCode: 200, headers: {}, body: JSON.stringify(body) },
    };
    return JSON.stringify(response);
  }

  private tooLarge(request: RequestMessage, what: "request" | "response"): string {
    const code = what === "request" ? "RequestPayloadSizeLimitExceeded" : "ResponsePayloadSizeLimitExceeded";
    return this.respond(request, {
      Results: [],
      Error: {
        ActionIndex: -1,
        Code: code,
        Message: `The ${what} payload size has exceeded the limit. Please refer to the documentation: "https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins".`,
        Location: "",
        HttpStatusCode: 413,
      },
    });
  }
}
