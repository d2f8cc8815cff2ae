package org.buluo.app.casework;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.buluo.app.platform.Scope;

/** Who the children are whom matters are about; the module that holds the account answers. */
public interface ChildrenOfCases {

    /**
     * A child as lists of matters show it.
     *
     * @param name the person's name
     * @param personNo 人编号, masked; empty when it has none
     * @param place school or household's place
     */
    record Child(String name, String personNo, String place) {

        /** The name is a person's. */
        @Override
        public String toString() {
            return "Child";
        }
    }

    /**
     * These children by key. Whoever sees a matter must know whom it is about, be it the unit to which it was referred:
     * hand in children of matters that a scope let find.
     */
    Map<Long, Child> of(Collection<Long> children);

    /** The household's number of such a child, by the register of the poor; empty when it stands on none. */
    String household(long child);

    /** A child about whom somebody of this scope may open a matter. */
    Optional<Subject> find(Scope scope, long child);
}
