/** Never lose: backups and their restoring, kept generations. */
@ApplicationModule(
        displayName = "safekeeping",
        allowedDependencies = {"platform", "platform::start"})
package org.buluo.app.safekeeping;

import org.springframework.modulith.ApplicationModule;
