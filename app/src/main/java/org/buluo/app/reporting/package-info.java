/** What the county reports: the monthly ledger (月报台账), frozen, and lists in the layouts of national systems. */
@ApplicationModule(
        displayName = "reporting",
        allowedDependencies = {"platform", "paper", "intake", "universe", "policy", "aid", "account"})
package org.buluo.app.reporting;

import org.springframework.modulith.ApplicationModule;
