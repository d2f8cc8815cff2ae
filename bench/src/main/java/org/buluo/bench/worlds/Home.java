package org.buluo.bench.worlds;

import java.util.List;

/**
 * A household.
 *
 * @param members the head first
 * @param guardians who may answer for its children, the likeliest first; some live elsewhere
 * @param parent whose number may be put down for a child's
 * @param motherSurname what a child may have been called before
 * @param phone of the one who is at home
 * @param absentPhone of the parents who work elsewhere; the same when none does
 * @param resettled whether it moved to its township's settlement
 */
record Home(
        Village village,
        List<Member> members,
        List<String> guardians,
        Human parent,
        String motherSurname,
        String phone,
        String absentPhone,
        boolean resettled) {

    /** @param relation to the head, in the register's words */
    record Member(Human human, String relation) {}

    String head() {
        return members.get(0).human().name();
    }
}
