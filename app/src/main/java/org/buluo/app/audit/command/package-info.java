/** {@code ./buluo audit verify}, and {@code ./buluo people unlock}, which leaves an entry. */
package org.buluo.app.audit.command;
