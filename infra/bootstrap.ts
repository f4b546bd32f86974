import { App, Stack } from 'aws-cdk-lib'

/**
 * What `npm run bootstrap` runs: all that the CDK wants to know is in which region. The app itself asks for a charter and a rule set, which
 * nobody has to have before the account is made ready; and the budget's stack, in a region of its own, needs no bootstrap.
 */
const app = new App()
new Stack(app, 'bootstrap', { env: { region: String(app.node.tryGetContext('region')) } })
