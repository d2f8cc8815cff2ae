/** Each child once, with its rows, and its school standing on a day. */
@ApplicationModule(
        displayName = "universe",
        allowedDependencies = {"platform", "intake", "linkage"})
package org.buluo.app.universe;

import org.springframework.modulith.ApplicationModule;
