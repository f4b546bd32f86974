import { Aws, CfnOutput, Fn } from 'aws-cdk-lib'
import type { CfnEmailIdentity } from 'aws-cdk-lib/aws-ses'
import type { Construct } from 'constructs'
import { returnDomainOf } from './identity.ts'

/** The records that whoever runs the domain's DNS must set, as outputs of the stack. `rundskriv doctor --aws` asks whether they stand. */
export const dnsRecords = (scope: Construct, domain: string, identity: CfnEmailIdentity): void => {
  const record = (id: string, value: string, description: string) => new CfnOutput(scope, `Dns${id}`, { value, description })
  record('1Mx', `${domain} MX 10 ${Fn.join('.', ['inbound-smtp', Aws.REGION, Aws.URL_SUFFIX])}`, 'Mails to the network come here')
  const tokens = [1, 2, 3] as const
  for (const nth of tokens) {
    const [name, value] = [identity.getAtt(`DkimDNSTokenName${nth}`), identity.getAtt(`DkimDNSTokenValue${nth}`)]
    record(`2Dkim${nth}`, Fn.join('', [name.toString(), ' CNAME ', value.toString()]), 'Letters are signed')
  }
  const back = returnDomainOf(domain)
  record('3ReturnMx', `${back} MX 10 ${Fn.join('.', ['feedback-smtp', Aws.REGION, 'amazonses.com'])}`, 'Bounces come here')
  record('4ReturnSpf', `${back} TXT "v=spf1 include:amazonses.com -all"`, 'Who may send for the return address')
  record('5Spf', `${domain} TXT "v=spf1 include:amazonses.com -all"`, 'Who may send for the domain')
  record('6Dmarc', `_dmarc.${domain} TXT "v=DMARC1; p=reject; adkim=r; aspf=r"`, 'What is not signed is not ours')
}
