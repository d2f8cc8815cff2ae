/** {@code ./buluo backup} and {@code ./buluo restore}. */
package org.buluo.app.safekeeping.command;
