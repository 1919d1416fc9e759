/** The classes that the client makes by name, beside the workbook. */
import { AddinInternalService } from "./objects/addinInternalService";
import type { ApiObject } from "./objects/apiObject";
import { AppRuntimePersistenceService, AppRuntimeService } from "./objects/appRuntimeService";
import { CustomFunctions } from "./objects/customFunctions";
import type { Scope } from "./scope";

const SERVICES: Record<string, new (scope: Scope) => ApiObject> = {
  "Microsoft.InternalService.AddinInternalService": AddinInternalService,
  "Microsoft.ExcelServices.CustomFunctions": CustomFunctions,
  "Microsoft.AppRuntime.AppRuntimeService": AppRuntimeService,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": AppRuntimePersistenceService,
};

export function service(className: string, scope: Scope): ApiObject | undefined {
  const Service = SERVICES[className];
  return Service && new Service(scope);
}
