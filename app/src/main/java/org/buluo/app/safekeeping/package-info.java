/** Never lose, and keep no longer than needed: backups, restoring, kept generations; keeping periods and deletion. */
@ApplicationModule(
        displayName = "safekeeping",
        allowedDependencies = {"platform", "platform::start", "audit"})
package org.buluo.app.safekeeping;

import org.springframework.modulith.ApplicationModule;
