/** The county's administration: its areas, units, schools and words, and how the console stands. */
@ApplicationModule(
        displayName = "settings",
        allowedDependencies = {"platform", "people"})
package org.buluo.app.settings;

import org.springframework.modulith.ApplicationModule;
