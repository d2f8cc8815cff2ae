/** Corrections go home (信息更正清单): what a bureau's roster states wrongly, told to the bureau, until it agrees. */
@ApplicationModule(
        displayName = "corrections",
        allowedDependencies = {"platform", "paper", "settings", "casework", "account"})
package org.buluo.app.corrections;

import org.springframework.modulith.ApplicationModule;
