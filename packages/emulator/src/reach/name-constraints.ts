import { AsnConvert } from '@peculiar/asn1-schema';
import {
  GeneralName,
  GeneralSubtree,
  GeneralSubtrees,
  id_ce_nameConstraints,
  NameConstraints,
} from '@peculiar/asn1-x509';
import { Extension } from './x509.ts';

/** The only names that certificates below an authority may carry. */
export interface PermittedNames {
  readonly dnsNames: readonly string[];
  /** One IPv4 address. Without it, every address would be permitted: a kind of name that is not listed is not limited. */
  readonly address: string;
}

/** The critical extension that limits an authority to these names (RFC 5280, section 4.2.1.10). */
export function nameConstraints({ dnsNames, address }: PermittedNames): Extension {
  const names = [
    ...dnsNames.map((dNSName) => new GeneralName({ dNSName })),
    // In a constraint an address is a range; this one is a single address.
    new GeneralName({ iPAddress: `${address}/32` }),
  ];
  const permittedSubtrees = new GeneralSubtrees(names.map((base) => new GeneralSubtree({ base })));
  return new Extension(id_ce_nameConstraints, true, AsnConvert.serialize(new NameConstraints({ permittedSubtrees })));
}
