package org.buluo.app.settings;

import java.time.LocalDate;
import java.util.List;
import org.buluo.app.people.Post;

/**
 * A member unit with who works for it.
 *
 * @param unit which
 * @param posts its liaison accounts
 * @param files how many files of its accounts count
 * @param latest the latest day that they state; null for none
 */
public record UnitLine(MemberUnit unit, List<Post> posts, int files, LocalDate latest) {

    /** Whether it supplies a list and nobody can send it. */
    public boolean isGap() {
        return posts.isEmpty() && !unit.kinds().isEmpty();
    }
}
