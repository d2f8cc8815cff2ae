/** Papers people live by: a family's slip (明白卡), a child's page (一生一档), the village book (村册). */
@ApplicationModule(
        displayName = "records",
        allowedDependencies = {"platform", "paper", "casework", "intake", "linkage", "policy", "aid", "account"})
package org.buluo.app.records;

import org.springframework.modulith.ApplicationModule;
