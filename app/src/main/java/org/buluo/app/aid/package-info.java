/** Determinations, public notice, approval: what each child is due in a term, from verdict to approved list (学生资助). */
@ApplicationModule(
        displayName = "aid",
        allowedDependencies = {"platform", "paper", "casework", "intake", "universe", "policy"})
package org.buluo.app.aid;

import org.springframework.modulith.ApplicationModule;
