/** A certificate as Get-ExchangeCertificate lists it. */
export interface Certificate {
  Thumbprint: string;
  FriendlyName: string;
  CertificateDomains: string[];
  Services: string;
  PublicKeySize: number;
  HasPrivateKey: boolean;
  NotAfter: string;
}

/** What the mocked cmdlets find. `ours` stands for a real certificate that the harness makes. */
export interface World {
  Domain: string;
  Certificates: Certificate[];
  Config: { Current: string | null; Previous: string | null; Next: string | null };
  AuthServers: { Name: string; AuthMetadataUrl: string; Enabled: boolean }[];
  Servers: { Fqdn: string; ServerRole: string }[];
  /** The computer's certificate store: `ours`, or names of others. */
  Store: string[];
  /** Whether the exported file exists, and with what. */
  File: 'none' | 'ours' | 'other';
  Ours: boolean;
  Principal: string | null;
  Keys: string[];
  Service: string;
  AfterRestart: string | null;
  AnswersNo: boolean;
  /** Cmdlets that report an error. */
  Refuses: string[];
}

export const newWorld: World = {
  Domain: 'CORP.FABRIKAM.COM',
  Certificates: [],
  Config: { Current: null, Previous: null, Next: null },
  AuthServers: [],
  Servers: [],
  Store: [],
  File: 'none',
  Ours: false,
  Principal: null,
  Keys: [],
  Service: 'Running',
  AfterRestart: null,
  AnswersNo: false,
  Refuses: [],
};

const aYear = 365 * 24 * 3600 * 1000;

/** A certificate that meets every condition of the runbook, but for what is changed. */
export function suitable(changes: Partial<Certificate> = {}): Certificate {
  return {
    Thumbprint: 'SUITABLE',
    FriendlyName: 'Exchange S2S OAuth',
    CertificateDomains: ['corp.fabrikam.com'],
    Services: 'Federation',
    PublicKeySize: 2048,
    HasPrivateKey: true,
    NotAfter: new Date(Date.now() + aYear).toISOString(),
    ...changes,
  };
}

/** A moment so many years from now. */
export function inYears(years: number): string {
  return new Date(Date.now() + years * aYear).toISOString();
}
