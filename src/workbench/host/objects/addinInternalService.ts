import { ApiObject } from "./apiObject";

export class AddinInternalService extends ApiObject {
  /** the client says that it takes ribbon commands; the host learns that from its event registration */
  notifyActionHandlerReady(): void {}
}
