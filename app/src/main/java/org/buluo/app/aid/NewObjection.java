package org.buluo.app.aid;

import org.buluo.core.time.Term;

/**
 * An objection or appeal that is to be written down.
 *
 * @param term of which aid
 * @param award about which; null for an appeal about a child without one
 * @param child the child's key; null for a child that is on no list
 * @param township to whom it belongs
 * @param school to whom it belongs
 * @param person the child as far as it is known
 * @param kind whose it is
 * @param notice by whose page it came; null when it was told at a desk
 * @param provision id of what an appeal is about; empty with an award, or when the family can't tell
 * @param said what was said, by whom
 */
record NewObjection(
        Term term,
        Long award,
        Long child,
        String township,
        String school,
        PersonOnList person,
        Objection.Kind kind,
        Long notice,
        String provision,
        Said said) {

    /** About an award. */
    static NewObjection about(Term term, Award award, Objection.Kind kind, Long notice, Said said) {
        return new NewObjection(
                term,
                award.id(),
                award.child(),
                award.township(),
                award.school(),
                award.person(),
                kind,
                notice,
                "",
                said);
    }

    /** An appeal for a child without an award. @param child null when it is on no list */
    static NewObjection appeal(
            Term term, Long child, String township, String school, PersonOnList person, String provision, Said said) {
        return new NewObjection(
                term, null, child, township, school, person, Objection.Kind.APPEAL, null, provision, said);
    }

    /** An appeal for somebody whom a notice does not name, handed in at its page. */
    static NewObjection missing(AwardList list, ListNotice notice, Said said) {
        return new NewObjection(
                list.term(),
                null,
                null,
                list.township(),
                list.school(),
                PersonOnList.UNKNOWN,
                Objection.Kind.APPEAL,
                notice.id(),
                "",
                said);
    }

    @Override
    public String toString() {
        return "NewObjection[" + kind + "]";
    }
}
