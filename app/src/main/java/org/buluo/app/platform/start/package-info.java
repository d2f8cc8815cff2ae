/** From the command line to a running console: options, data folder, PostgreSQL, exit status. */
@NamedInterface("start")
package org.buluo.app.platform.start;

import org.springframework.modulith.NamedInterface;
