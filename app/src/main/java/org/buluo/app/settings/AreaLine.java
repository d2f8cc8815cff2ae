package org.buluo.app.settings;

import java.util.List;
import org.buluo.app.people.Post;
import org.buluo.core.place.Alias;
import org.buluo.core.roster.RosterKind;

/**
 * A township, as far as lists, schools and accounts tell of it.
 *
 * @param name its current name
 * @param code nine digits, as its accounts state it; empty when none does
 * @param villages as the county's account knows them
 * @param schools how many of the directory lie in it
 * @param posts accounts whose area it is
 * @param former its former names
 * @param missing the kinds of list that it has not sent for the present term
 */
public record AreaLine(
        String name,
        String code,
        List<String> villages,
        int schools,
        List<Post> posts,
        List<Alias> former,
        List<RosterKind> missing) {

    /** Whether nobody looks after its children: a gap. */
    public boolean isWithoutOfficer() {
        return posts.stream().noneMatch(post -> post.role() == org.buluo.app.platform.Role.TOWNSHIP_OFFICER);
    }

    /** Accounts that are bound to a name that no longer counts: they see nothing of what bears the present one. */
    public List<Post> postsOfFormerName() {
        return posts.stream()
                .filter(post -> post.scope() instanceof org.buluo.app.platform.Scope.Area area
                        && !area.township().equals(name))
                .toList();
    }
}
