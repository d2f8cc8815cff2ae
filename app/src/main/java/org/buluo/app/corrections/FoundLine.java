package org.buluo.app.corrections;

import java.util.List;
import org.buluo.app.account.KeptRun;
import org.buluo.app.account.RunSource;
import org.buluo.app.corrections.LineContent.StoredProof;
import org.buluo.app.platform.Codec;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.correction.Aspect;
import org.buluo.core.correction.Finding;
import org.buluo.core.correction.RosterOf;
import org.buluo.core.correction.SchoolNames;
import org.buluo.core.correction.Statement;
import org.buluo.core.roster.Origin;

/**
 * A finding of a reconciliation, as it is kept.
 *
 * @param key what tells it from others
 * @param finding what was found
 * @param at the row that states it
 * @param township where it belongs
 * @param school where it belongs
 * @param keeper the school that keeps the roster, as it calls itself; empty when none does or none of that name is known
 * @param content what it says
 * @param print token of all of it
 * @param mark token of what the roster states
 * @param rightMark token of what is right; null when nobody knows
 */
record FoundLine(
        StoredLine.Key key,
        Finding finding,
        CorrectionLine.Place at,
        String township,
        String school,
        String keeper,
        LineContent content,
        long print,
        long mark,
        Long rightMark) {

    private static final String TOKEN = "correction";

    /** @param schools the names by which schools can be reached */
    static FoundLine of(KeptRun run, SchoolNames schools, Finding finding, Codec codec) {
        RosterOf roster = finding.roster();
        ChildAccount child =
                finding.isOfRoster() ? null : run.account().children().get(finding.child());
        LineContent content = new LineContent(
                child == null ? "" : child.name().text(), finding.stated(), finding.right(), proofs(run, finding));
        RunSource source = source(run, finding.row());
        CorrectionLine.Place at = new CorrectionLine.Place(
                source.deliveryId(),
                source.fileName(),
                source.sheet(),
                finding.row().row());
        return new FoundLine(
                new StoredLine.Key(
                        roster,
                        child == null ? StoredLine.NO_CHILD : run.keys()[finding.child()],
                        finding.fault().aspect(),
                        finding.fault().isOfTerm() ? run.account().term().toString() : ""),
                finding,
                at,
                roster.isOfTownship() || child == null ? townshipOf(roster, schools) : child.township(),
                roster.isOfSchool() || child == null ? school(roster, schools) : child.school(),
                roster.isOfSchool() ? schools.resolve(roster.place()).orElse("") : "",
                content,
                codec.token(
                        TOKEN,
                        at + " " + finding.fault() + " " + finding.isEqual() + " "
                                + content.packed().reveal()),
                mark(codec, finding.fault().aspect(), finding.stated()),
                finding.right().isEmpty()
                        ? null
                        : Long.valueOf(mark(codec, finding.fault().aspect(), finding.right())));
    }

    private static List<StoredProof> proofs(KeptRun run, Finding finding) {
        return finding.proofs().stream()
                .map(proof -> {
                    RunSource source = source(run, proof.row());
                    return new StoredProof(
                            proof.kind(),
                            source.fileName(),
                            source.sheet(),
                            proof.row().row(),
                            proof.value());
                })
                .toList();
    }

    private static String townshipOf(RosterOf roster, SchoolNames schools) {
        return roster.isOfTownship() ? roster.place() : schools.township(roster.place());
    }

    private static String school(RosterOf roster, SchoolNames schools) {
        return roster.isOfSchool() ? schools.resolve(roster.place()).orElse(roster.place()) : roster.place();
    }

    /** The token of a value. */
    static long mark(Codec codec, Aspect aspect, String value) {
        return codec.token(TOKEN, Statement.compared(aspect, value));
    }

    /** From which file and sheet a row is. */
    static RunSource source(KeptRun run, Origin row) {
        return run.sources().get(run.account().sources().placeOf(row));
    }

    @Override
    public String toString() {
        return "FoundLine[" + finding + "]";
    }
}
