/** Files as received: who sent what, when; each row kept verbatim; rejects go back as a workbook. */
@ApplicationModule(
        displayName = "intake",
        allowedDependencies = {"platform", "paper", "casework", "settings"})
package org.buluo.app.intake;

import org.springframework.modulith.ApplicationModule;
