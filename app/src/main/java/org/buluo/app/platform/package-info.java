/** Who is signed in, what area and unit they may see, audit, encryption, jobs, page layout. */
@ApplicationModule(
        displayName = "platform",
        allowedDependencies = {})
package org.buluo.app.platform;

import org.springframework.modulith.ApplicationModule;
