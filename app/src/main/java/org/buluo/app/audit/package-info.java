/** Who looked at what and did what: entries that are only added, chained so that any change shows. */
@ApplicationModule(
        displayName = "audit",
        allowedDependencies = {"platform", "platform::start", "paper"})
package org.buluo.app.audit;

import org.springframework.modulith.ApplicationModule;
