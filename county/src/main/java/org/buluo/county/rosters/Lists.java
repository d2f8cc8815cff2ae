package org.buluo.county.rosters;

import java.util.ArrayList;
import java.util.List;
import org.buluo.core.roster.RosterKind;
import org.buluo.county.people.Booklet;
import org.buluo.county.people.Household;
import org.buluo.county.people.Member;
import org.buluo.county.people.Person;

/** All that the rosters say of one person. */
public final class Lists {

    private final Household household;
    private final Member member;
    private final List<Statement> statements = new ArrayList<>(3);
    private final List<Row> rows = new ArrayList<>(3);

    /** Nothing is said yet. @param household null for a pupil from another county */
    public Lists(Household household, Member member) {
        this.household = household;
        this.member = member;
    }

    /** Of whom. */
    public Person person() {
        return member.person();
    }

    /** Where the person lives; null for a pupil from another county. */
    public Household household() {
        return household;
    }

    /** Where the police has the person. */
    public Booklet booklet() {
        return household.bookletOf(member);
    }

    /** Whether the person lives in the household; a daughter who married away does not. */
    public boolean livesHere() {
        return household == null
                || household.daughters().stream().noneMatch(d -> d.member().equals(member));
    }

    /** Whether the person is the head's child or grandchild. */
    public boolean isChild() {
        return member.isChild();
    }

    /** The relation to the head of the household. */
    public String relation() {
        return member.relation();
    }

    /** A roster says something. */
    public void say(Statement statement) {
        statements.add(statement);
    }

    /** Takes back a statement. */
    public void unsay(Class<? extends Statement> type) {
        statements.removeIf(type::isInstance);
    }

    /** What was said, in its order. */
    public List<Statement> statements() {
        return statements;
    }

    /** What rosters of one sort say. */
    public <S extends Statement> List<S> of(Class<S> type) {
        List<S> found = new ArrayList<>(1);
        for (Statement statement : statements) {
            if (type.isInstance(statement)) {
                found.add(type.cast(statement));
            }
        }
        return found;
    }

    /** Whether a roster of this sort says anything. */
    public boolean has(Class<? extends Statement> type) {
        for (Statement statement : statements) {
            if (type.isInstance(statement)) {
                return true;
            }
        }
        return false;
    }

    /** The rows as they stand in the files, damage and all. */
    public List<Row> rows() {
        return rows;
    }

    /** A new row about the person, filled with the name alone. */
    Row row(RosterKind kind, Statement statement) {
        return new Row(kind, person(), statement).set(Column.NAME, person().name());
    }
}
