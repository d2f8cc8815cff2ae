/** Which rows are one child; doubtful pairs to a reviewer; merges that can be undone. */
@ApplicationModule(
        displayName = "linkage",
        allowedDependencies = {"platform", "paper", "casework", "intake"})
package org.buluo.app.linkage;

import org.springframework.modulith.ApplicationModule;
