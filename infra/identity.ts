import { Stack } from 'aws-cdk-lib'
import { CfnConfigurationSet, CfnConfigurationSetEventDestination, CfnEmailIdentity } from 'aws-cdk-lib/aws-ses'
import type { Topic } from 'aws-cdk-lib/aws-sns'
import type { Construct } from 'constructs'

/** Bounces come back to a domain below ours, so that SPF is aligned. */
export const returnDomainOf = (domain: string): string => `retur.${domain}`

export interface Identity {
  readonly identity: CfnEmailIdentity
  readonly configurationSet: CfnConfigurationSet
  readonly identityArn: string
  readonly configurationSetArn: string
}

/** The domain that the letters come from: signed by DKIM, never handed over unencrypted, and everything that becomes of them told. */
export const identity = (scope: Construct, { domain, told }: { readonly domain: string; readonly told: Topic }): Identity => {
  const configurationSet = new CfnConfigurationSet(scope, 'ConfigurationSet', {
    deliveryOptions: { tlsPolicy: 'REQUIRE' },
    reputationOptions: { reputationMetricsEnabled: true },
    sendingOptions: { sendingEnabled: true },
    // A button that is pressed by mistake must not keep minutes from a municipality for ever: the secretariat hears of a complaint and asks.
    suppressionOptions: { suppressedReasons: ['BOUNCE'] },
  })
  const destination = new CfnConfigurationSetEventDestination(scope, 'WhatBecomesOfLetters', {
    configurationSetName: configurationSet.ref,
    eventDestination: {
      enabled: true,
      matchingEventTypes: ['SEND', 'DELIVERY', 'BOUNCE', 'COMPLAINT', 'REJECT', 'DELIVERY_DELAY'],
      snsDestination: { topicArn: told.topicArn },
    },
  })
  // SES asks at once whether it may publish.
  destination.node.addDependency(told)
  const made = new CfnEmailIdentity(scope, 'Domain', {
    emailIdentity: domain,
    dkimAttributes: { signingEnabled: true },
    dkimSigningAttributes: { nextSigningKeyLength: 'RSA_2048_BIT' },
    mailFromAttributes: { mailFromDomain: returnDomainOf(domain), behaviorOnMxFailure: 'USE_DEFAULT_VALUE' },
    configurationSetAttributes: { configurationSetName: configurationSet.ref },
    feedbackAttributes: { emailForwardingEnabled: false },
  })
  const arnOf = (resource: string, resourceName: string) => Stack.of(scope).formatArn({ service: 'ses', resource, resourceName })
  return {
    identity: made,
    configurationSet,
    identityArn: arnOf('identity', domain),
    configurationSetArn: arnOf('configuration-set', configurationSet.ref),
  }
}
