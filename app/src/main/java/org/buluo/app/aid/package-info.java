/** Determinations: what each child is due in a term (学生资助). */
@ApplicationModule(
        displayName = "aid",
        allowedDependencies = {"platform", "casework", "universe", "policy"})
package org.buluo.app.aid;

import org.springframework.modulith.ApplicationModule;
