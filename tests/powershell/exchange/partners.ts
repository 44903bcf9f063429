import fc from 'fast-check';
import type { Row, World } from '../model/case.ts';

/** Who may use the authorization servers; Exchange Online's own application is no other user. */
export const partners = fc.record({
  PartnerApplications: fc.subarray([
    partner('Exchange Online', '00000002-0000-0ff1-ce00-000000000000', true),
    partner('LyncEnterprise', '00000004-0000-0ff1-ce00-000000000000', false),
    partner('Contoso', '11111111-1111-1111-1111-111111111111', true),
  ]),
  HybridConfiguration: sometimes({
    Identity: 'Hybrid Configuration',
    Name: 'Hybrid Configuration',
  }),
  Connectors: sometimes({ Identity: 'HybridIOC', Name: 'HybridIOC', Enabled: true }),
});

function partner(Name: string, ApplicationIdentifier: string, UseAuthServer: boolean): Row {
  return { Identity: Name, Name, ApplicationIdentifier, UseAuthServer, Enabled: true };
}

function sometimes(row: Row): fc.Arbitrary<Row[]> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant<Row[]>([]) }, fc.constant<Row[]>([row]));
}

/** An organization in which nothing but the proxy uses the authorization servers. */
export const aloneWorld: World = {
  PartnerApplications: [
    partner('Exchange Online', '00000002-0000-0ff1-ce00-000000000000', true),
    partner('LyncEnterprise', '00000004-0000-0ff1-ce00-000000000000', false),
  ],
  HybridConfiguration: [],
  Connectors: [],
};
