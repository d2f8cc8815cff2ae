/** One open matter about a child, school, unit or award: owner, due date, log, evidence, closing predicate. */
@ApplicationModule(
        displayName = "casework",
        allowedDependencies = {"platform", "paper", "audit"})
package org.buluo.app.casework;

import org.springframework.modulith.ApplicationModule;
