/** The county's running system: each sub-package is one module, and an arrow points only to a name above it. */
package org.buluo.app;
