export interface ManifestReading {
  id: string;
  version: string;
  addresses: string[];
  own: string[];
  missing: string[];
  local: string[];
  insecure: string[];
}

export function readManifest(folder: string, url: string): ManifestReading;
