/** {@code ./buluo audit verify}. */
package org.buluo.app.audit.command;
