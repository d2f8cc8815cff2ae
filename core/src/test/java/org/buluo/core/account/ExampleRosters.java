package org.buluo.core.account;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiFunction;
import org.buluo.core.account.ExampleTables.Row;
import org.buluo.core.roster.BankLine;
import org.buluo.core.roster.Beneficiary;
import org.buluo.core.roster.DisabilityCard;
import org.buluo.core.roster.ElsewherePupil;
import org.buluo.core.roster.Enrolment;
import org.buluo.core.roster.Identification;
import org.buluo.core.roster.KindergartenChild;
import org.buluo.core.roster.Leaver;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.RegisteredPoor;
import org.buluo.core.roster.Reply;
import org.buluo.core.roster.Resident;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.roster.Rosters;
import org.buluo.core.roster.School;
import org.buluo.core.roster.Source;
import org.buluo.core.roster.Sources;

/** The worked example's rosters. */
final class ExampleRosters {

    private final List<Source> sources = new ArrayList<>();

    static Rosters read() {
        return new ExampleRosters().rosters();
    }

    private Rosters rosters() {
        List<BankLine> bank = rows("bank-return", "批次号", ExampleRows::bankLine);
        List<Beneficiary> benefits =
                new ArrayList<>(rows("destitute", "姓名", ExampleRows.benefit(RosterKind.DESTITUTE)));
        List<DisabilityCard> cards = rows("disability", "姓名", ExampleRows::card);
        List<ElsewherePupil> elsewhere = rows("elsewhere", "姓名", ExampleRows::elsewhere);
        List<Identification> identified = rows("identified", "姓名", ExampleRows::identified);
        List<Leaver> leavers = rows("leaver", "姓名", ExampleRows::leaver);
        benefits.addAll(rows("minimum-living", "姓名", ExampleRows.benefit(RosterKind.MINIMUM_LIVING)));
        benefits.addAll(rows("orphan", "姓名", ExampleRows.benefit(RosterKind.ORPHAN)));
        List<Resident> residents = rows("population", "姓名", ExampleRows::resident);
        List<KindergartenChild> kindergarten = rows("preschool", "姓名", ExampleRows::kindergarten);
        List<RegisteredPoor> registered = rows("registered-poor", "姓名", ExampleRows::registered);
        List<Reply> replies = rows("reply", "姓名", ExampleRows::reply);
        List<Enrolment> rolls =
                new ArrayList<>(rows("roll-primary-junior", "姓名", ExampleRows.enrolment(RosterKind.ROLL)));
        rolls.addAll(rows("roll-senior", "姓名", ExampleRows.enrolment(RosterKind.ROLL)));
        List<School> schools = rows("school", "学校名称", ExampleRows::school);
        rolls.addAll(rows("vocational", "姓名", ExampleRows.enrolment(RosterKind.VOCATIONAL)));
        return new Rosters(
                Sources.of(sources),
                EnumSet.allOf(RosterKind.class),
                registered.stream().distinct().toList(),
                rolls,
                kindergarten,
                residents,
                benefits,
                cards,
                elsewhere,
                replies,
                identified,
                bank.stream().filter(line -> line != null).toList(),
                schools,
                leavers,
                List.of(),
                java.util.Map.of());
    }

    private <T> List<T> rows(String file, String heading, BiFunction<Origin, Row, T> reading) {
        int source = sources.size();
        sources.add(new Source(file + ".csv", ""));
        List<T> rows = new ArrayList<>();
        for (Row row : ExampleTables.read("in/" + file + ".csv", heading)) {
            boolean standsForNobody = row.get("姓名").isEmpty()
                    && row.get("学籍号").isEmpty()
                    && row.get("身份证号").isEmpty()
                    && row.get("人编号").isEmpty()
                    && (heading.equals("姓名") || row.get("学校标识码").isEmpty());
            if (!standsForNobody) {
                rows.add(reading.apply(new Origin(source, row.number()), row));
            }
        }
        return rows;
    }

    static List<Decision> decisions() {
        List<Decision> decisions = new ArrayList<>();
        for (Row row : ExampleTables.read("decisions.csv", "left_id")) {
            decisions.add(new Decision(
                    row.get("left_id"),
                    row.get("right_id"),
                    Decision.Ruling.parse(row.get("decision")).orElseThrow(),
                    row.get("by"),
                    ExampleRows.date(row.get("on")),
                    row.get("note")));
        }
        return decisions;
    }
}
