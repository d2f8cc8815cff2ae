/** The account itself: one standing per child, the home page, the comparison matrix. */
@ApplicationModule(
        displayName = "account",
        allowedDependencies = {
            "platform",
            "paper",
            "audit",
            "casework",
            "intake",
            "linkage",
            "universe",
            "policy",
            "aid"
        })
package org.buluo.app.account;

import org.springframework.modulith.ApplicationModule;
