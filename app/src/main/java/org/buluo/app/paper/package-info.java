/** Printed lists: each is frozen as it was printed and found again by the check code on the paper. */
@ApplicationModule(
        displayName = "paper",
        allowedDependencies = {"platform"})
package org.buluo.app.paper;

import org.springframework.modulith.ApplicationModule;
