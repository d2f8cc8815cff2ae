/** Which funds a term needs, and whose budget pays which part of it (经费需求与分担). */
@ApplicationModule(
        displayName = "budget",
        allowedDependencies = {"platform", "paper", "policy", "aid", "account"})
package org.buluo.app.budget;

import org.springframework.modulith.ApplicationModule;
