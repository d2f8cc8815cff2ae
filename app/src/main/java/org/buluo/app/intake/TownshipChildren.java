package org.buluo.app.intake;

import java.util.List;
import org.buluo.app.platform.Scope;

/**
 * Tells of whom a township is to be asked: the children of its households who are at school elsewhere, and those of
 * whom it is not settled where they are. The account knows; intake stands above it and asks in these words.
 */
public interface TownshipChildren {

    /** @param township its current name @return in the account's order; none when there is no account yet */
    List<TownshipChild> of(Scope scope, String township);
}
