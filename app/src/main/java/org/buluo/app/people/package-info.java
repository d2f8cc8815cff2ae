/** Whose accounts there are: opened, changed and closed by administrators; who is signed in just now. */
@ApplicationModule(
        displayName = "people",
        allowedDependencies = {"platform", "paper"})
package org.buluo.app.people;

import org.springframework.modulith.ApplicationModule;
