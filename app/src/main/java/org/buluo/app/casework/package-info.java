/** One open matter about a child, school, unit or payment: owner, due date, log, evidence, closing predicate. */
@ApplicationModule(
        displayName = "casework",
        allowedDependencies = {"platform"})
package org.buluo.app.casework;

import org.springframework.modulith.ApplicationModule;
