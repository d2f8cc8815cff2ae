package org.buluo.app.account;

import java.util.List;
import org.buluo.app.platform.ListState;

/** Says in the reader's language what a list of children is narrowed by. */
public interface FilterChips {

    /** In the order in which people read it. @param asked the address that each is taken away from */
    List<FilterChip> of(ChildFilter filter, ListState asked);
}
