/** Blank forms of other offices, filled for a list of children (按我的表头导出). */
@ApplicationModule(
        displayName = "forms",
        allowedDependencies = {"platform", "intake", "policy", "aid", "account"})
package org.buluo.app.forms;

import org.springframework.modulith.ApplicationModule;
