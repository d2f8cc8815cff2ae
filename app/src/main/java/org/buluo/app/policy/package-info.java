/** The county's policy packs: their versions for ever, changes by two people, what a change would bring. */
@ApplicationModule(
        displayName = "policy",
        allowedDependencies = {"platform"})
package org.buluo.app.policy;

import org.springframework.modulith.ApplicationModule;
