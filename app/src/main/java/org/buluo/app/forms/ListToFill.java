package org.buluo.app.forms;

import org.buluo.app.account.ChildFilter;
import org.buluo.app.account.Run;

/**
 * The children that go into a form.
 *
 * @param run the reconciliation
 * @param filter which of its children
 */
public record ListToFill(Run run, ChildFilter filter) {}
